import type { CommandType, State } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { accept, admin, author, born, fresh, moderator, POSTERIORI, reader, system, through } from './sample.ts'

/** Somebody whose right each command is. */
export const ACTOR_OF: Readonly<Record<CommandType, Actor>> = {
  approve: moderator,
  reject: moderator,
  remove: moderator,
  markSpam: moderator,
  markHam: moderator,
  reopen: moderator,
  undo: moderator,
  editByAuthor: author,
  retract: author,
  report: { ...reader, id: 'r2' },
  settleReport: moderator,
  erase: admin,
  expire: system,
  purgeIdentifiers: system,
}

const RETENTION = { pending: 0, rejected: 0, removed: 0, spam: 0, retracted: 0 }
export const YEARS_LATER = '2020-01-01T00:00:00Z'
/** Rules under which every command can be given. */
export const OPEN: Policy = { ...POSTERIORI, retentionDays: RETENTION }

/** The comment in a state, with a report that waits and a decision to undo where there can be one. */
export function ready(state: State): Comment {
  const published = accept(born(POSTERIORI), fresh('report', born(POSTERIORI), reader), POSTERIORI).next
  const hidden = through(published, POSTERIORI, ['markSpam', moderator], ['markHam', moderator])
  if (state === 'pending') return hidden
  if (state === 'published') return through(hidden, POSTERIORI, ['approve', moderator])
  if (state === 'rejected') return through(hidden, POSTERIORI, ['reject', moderator])
  if (state === 'removed') return through(published, POSTERIORI, ['remove', moderator])
  if (state === 'spam') return through(published, POSTERIORI, ['markSpam', moderator])
  return through(published, POSTERIORI, state === 'retracted' ? ['retract', author] : ['erase', admin])
}
