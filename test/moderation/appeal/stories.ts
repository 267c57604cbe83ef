import type { Comment } from '../../../src/moderation/comment.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { accept, admin, author, born, fresh, minute, moderator, POSTERIORI, PRIORI, system } from '../sample.ts'

/** A comment to which something was done, and the log of that. */
export interface Story {
  readonly comment: Comment
  readonly log: readonly LogEntry[]
}

/** Give commands on a comment, one after the other. */
export function after(
  start: Comment,
  ...steps: readonly (readonly [Parameters<typeof fresh>[0], Parameters<typeof fresh>[2]])[]
): Story {
  let comment = start
  const log: LogEntry[] = []
  for (const [type, actor] of steps) {
    const at = type === 'purgeIdentifiers' ? '2015-06-12T10:00:00Z' : minute(comment.version)
    const { next, entry } = accept(comment, fresh(type, comment, actor, at), POSTERIORI)
    comment = next
    log.push(entry)
  }
  return { comment, log }
}

export const rejected = after(born(PRIORI), ['reject', moderator])
export const removed = after(born(POSTERIORI), ['remove', moderator])
export const spam = after(born(PRIORI), ['markSpam', moderator])
export const spamByCheck = after(born(PRIORI), ['markSpam', system])
export const published = after(born(PRIORI), ['reject', moderator], ['approve', moderator])
export const refusedAnew = after(
  born(PRIORI),
  ['reject', moderator],
  ['approve', moderator],
  ['undo', { ...moderator, id: 'm2' }],
)
export const undone = after(born(PRIORI), ['reject', moderator], ['reopen', moderator])

export const spamAnew = after(
  born(POSTERIORI),
  ['markSpam', moderator],
  ['approve', moderator],
  ['editByAuthor', author],
  ['markSpam', system],
)
export const rejectedAnew = after(
  born(PRIORI),
  ['reject', moderator],
  ['reopen', moderator],
  ['reject', { ...moderator, id: 'm2' }],
  ['purgeIdentifiers', { role: 'admin', id: 'a1' }],
)

export const restored = after(born(POSTERIORI), ['remove', moderator], ['undo', moderator])
export const erased = after(born(PRIORI), ['reject', moderator], ['erase', admin])
