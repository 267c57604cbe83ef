import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, type CommandType, STATES, type State } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { canTransition } from '../../src/moderation/transition.ts'
import {
  accept,
  admin,
  author,
  born,
  codesOf,
  fresh,
  inState,
  judge,
  moderator,
  POSTERIORI,
  reader,
  system,
  through,
} from './sample.ts'

const ACTOR_OF: Readonly<Record<CommandType, Actor>> = {
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
const YEARS_LATER = '2020-01-01T00:00:00Z'
const OPEN: Policy = { ...POSTERIORI, retentionDays: RETENTION }

/** The comment in a state, with a report that waits and a decision to undo where there can be one. */
function ready(state: State): Comment {
  const published = accept(born(POSTERIORI), fresh('report', born(POSTERIORI), reader), POSTERIORI).next
  const hidden = through(published, POSTERIORI, ['markSpam', moderator], ['markHam', moderator])
  if (state === 'pending') return hidden
  if (state === 'published') return through(hidden, POSTERIORI, ['approve', moderator])
  if (state === 'rejected') return through(hidden, POSTERIORI, ['reject', moderator])
  if (state === 'removed') return through(published, POSTERIORI, ['remove', moderator])
  if (state === 'spam') return through(published, POSTERIORI, ['markSpam', moderator])
  return through(published, POSTERIORI, state === 'retracted' ? ['retract', author] : ['erase', admin])
}

const cells = STATES.flatMap((state) =>
  COMMAND_TYPES.map((type) => ({ state, type, transition: canTransition(state, type) })),
)

describe('every cell of the table, with the right actor and a complete command', () => {
  test.each(cells.filter(({ transition }) => transition.kind !== 'refused'))('$state, $type is accepted', (cell) => {
    const comment = ready(cell.state)
    // A human has accepted this revision: there is nothing to confirm, and it is as if just published by policy.
    const subject = cell.state === 'published' && cell.type === 'approve' ? inState.published : comment
    const { next, entry } = accept(subject, fresh(cell.type, subject, ACTOR_OF[cell.type], YEARS_LATER), OPEN)
    const states =
      cell.transition.kind === 'to'
        ? [cell.transition.state]
        : 'states' in cell.transition
          ? cell.transition.states
          : []
    expect(states).toContain(next.state)
    expect(entry).toMatchObject({ command: cell.type, from: cell.state, at: YEARS_LATER })
  })

  test.each(cells.filter(({ transition }) => transition.kind === 'refused'))('$state, $type is refused', (cell) => {
    const comment = ready(cell.state)
    const result = judge(comment, fresh(cell.type, comment, ACTOR_OF[cell.type], YEARS_LATER), OPEN)
    expect(codesOf(result)).toContain('code' in cell.transition ? cell.transition.code : '')
  })
})
