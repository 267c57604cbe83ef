import { addTime, hasCome, isBefore, MINUTE } from '../../core/instant.ts'
import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import type { Oppose } from '../guard.ts'
import type { Policy } from '../policy.ts'
import { retentionEnd } from '../retention.ts'

/** Check that the time is right: the forum takes words, the author may still edit, retention is over. */
export function checkWindow(
  oppose: Oppose,
  { actor, type }: Command,
  comment: Comment,
  policy: Policy,
  at: string,
): void {
  if (type === 'editByAuthor') {
    checkForum(oppose, policy, at, comment.thread, comment.forum.type)
    checkDelay(oppose, 'moderation/edit-window-over', at, comment.submittedAt, policy.editMinutes, MINUTE)
  }
  if (comment.state === 'erased') return
  if (type === 'expire' || (type === 'erase' && actor.role === 'system')) {
    checkDue(oppose, at, retentionEnd(comment, policy))
  }
  const { ip } = comment.identifiers
  if (type === 'purgeIdentifiers' && ip.kind === 'full') checkDue(oppose, at, ip.keepUntil)
}

/**
 * Check that the forum takes new words.
 *
 * @param at
 *   When they arrive, unless their date is none.
 * @param thread
 *   The thread that they arrive in, unless they open one.
 * @param type
 *   What the forum is about: who is refused is told of “this article” where it is one.
 */
export function checkForum(
  oppose: Oppose,
  { closesAt, lockedThreads, mode }: Policy,
  at: string | undefined,
  thread: unknown,
  type: unknown,
): void {
  const about = typeof type !== 'string' || type === 'article' ? {} : { type }
  if (mode === 'closed') oppose('moderation/forum-closed', about)
  if (closesAt != null && at != null && !isBefore(at, closesAt)) {
    oppose('moderation/forum-expired', { ...about, date: closesAt })
  }
  if (lockedThreads?.some((locked) => locked === thread)) oppose('moderation/thread-locked')
}

/** Check that some time after a date is not over; without a count, it never is. */
export function checkDelay(
  oppose: Oppose,
  code: 'moderation/edit-window-over' | 'moderation/appeal-late',
  at: string,
  since: string,
  count: number | undefined,
  unit: number,
): void {
  if (count == null) return
  const end = addTime(since, count * unit)
  if (!isBefore(at, end)) oppose(code, { date: end })
}

function checkDue(oppose: Oppose, at: string, due: string | undefined): void {
  if (!hasCome(due, at)) oppose('moderation/retention-not-due', { date: due ?? null })
}
