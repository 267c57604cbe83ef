import { isHuman } from '../actor.ts'
import type { Comment } from '../comment.ts'
import type { ChangeEntry, LogEntry } from '../log/log-entry.ts'

const RESTRICTIONS: readonly string[] = ['reject', 'remove', 'markSpam', 'undo']

/**
 * Find the decision that the author of a comment can contest: the one that led it where it is, when a person restricted
 * it so, or took back what had lifted that. What a person decided before a program did stands no more.
 */
export function contestedDecision({ id, state }: Comment, log: readonly LogEntry[]): ChangeEntry | undefined {
  if (state !== 'rejected' && state !== 'removed' && state !== 'spam') return undefined
  const entry = log.findLast((one) => one.comment === id && one.from !== one.to.state)
  if (entry == null || entry.from === null || entry.to.state !== state) return undefined
  return RESTRICTIONS.includes(entry.command) && isHuman(entry.actor.role) ? entry : undefined
}
