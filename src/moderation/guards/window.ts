import { addTime, hasCome, isBefore, MINUTE } from '../../core/instant.ts'
import type { Policy } from '../policy.ts'
import { retentionEnd } from '../retention.ts'
import { type Given, oppose, type Situation } from '../situation.ts'

/** Check that the time is right: the forum takes words, the author may still edit, retention is over. */
export function checkWindow(situation: Situation): void {
  switch (situation.command.type) {
    case 'editByAuthor':
      return checkEditing(situation)
    case 'expire':
      return checkRetention(situation)
    case 'erase':
      return situation.command.actor.role === 'system' ? checkRetention(situation) : undefined
    case 'purgeIdentifiers':
      return checkPurge(situation)
    default:
  }
}

function checkEditing(situation: Situation): void {
  const { comment, policy } = situation
  checkForum(situation, policy, comment.thread)
  checkDelay(situation, 'moderation/edit-window-over', comment.submittedAt, policy.editMinutes, MINUTE)
}

/**
 * Check that the forum takes new words.
 *
 * @param given
 *   When they arrive, unless their date is none.
 * @param thread
 *   The thread that they arrive in, unless they open one.
 */
export function checkForum(
  given: Pick<Given, 'obstacles'> & { readonly at: string | undefined },
  { closesAt, lockedThreads, mode }: Policy,
  thread: unknown,
): void {
  if (mode === 'closed') oppose(given, 'moderation/forum-closed')
  if (closesAt !== undefined && given.at !== undefined && !isBefore(given.at, closesAt)) {
    oppose(given, 'moderation/forum-expired', { date: closesAt })
  }
  if (lockedThreads?.some((locked) => locked === thread)) oppose(given, 'moderation/thread-locked')
}

/** Check that some time after a date is not over; without a count, it never is. */
export function checkDelay(
  given: Given,
  code: 'moderation/edit-window-over' | 'moderation/appeal-late',
  since: string,
  count: number | undefined,
  unit: number,
): void {
  if (count === undefined) return
  const end = addTime(since, count * unit)
  if (!isBefore(given.at, end)) oppose(given, code, { date: end })
}

function checkRetention(situation: Situation): void {
  const { comment, policy } = situation
  if (comment.state !== 'erased') checkDue(situation, retentionEnd(comment, policy))
}

function checkPurge(situation: Situation): void {
  const { comment } = situation
  if (comment.state === 'erased' || comment.identifiers.ip.kind !== 'full') return
  checkDue(situation, comment.identifiers.ip.keepUntil)
}

function checkDue(situation: Situation, due: string | undefined): void {
  if (!hasCome(due, situation.at)) oppose(situation, 'moderation/retention-not-due', { date: due ?? null })
}
