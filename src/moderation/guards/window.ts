import { addTime, DAY, isBefore, MINUTE } from '../../core/instant.ts'
import { oppose, type Situation } from '../situation.ts'

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
  const { at, comment, obstacles, policy } = situation
  checkForum({ at, policy, obstacles, thread: comment.thread })
  if (policy.editMinutes === undefined) return
  const end = addTime(comment.submittedAt, policy.editMinutes * MINUTE)
  if (!isBefore(at, end)) oppose(situation, 'moderation/edit-window-over', { date: end })
}

/** New words arrive: when (unless their date is none), under which rules, in which thread (unless they open one). */
interface Arrival extends Pick<Situation, 'policy' | 'obstacles'> {
  readonly at: string | undefined
  readonly thread: unknown
}

/** Check that the forum takes new words. */
export function checkForum({ at, policy, obstacles, thread }: Arrival): void {
  if (policy.mode === 'closed') obstacles.push({ code: 'moderation/forum-closed', params: {} })
  if (at !== undefined && policy.closesAt !== undefined && !isBefore(at, policy.closesAt)) {
    obstacles.push({ code: 'moderation/forum-expired', params: { date: policy.closesAt } })
  }
  if (policy.lockedThreads?.some((locked) => locked === thread)) {
    obstacles.push({ code: 'moderation/thread-locked', params: {} })
  }
}

function checkRetention(situation: Situation): void {
  const { at, comment, policy } = situation
  if (comment.state === 'erased') return
  const days = policy.retentionDays?.[comment.state]
  const since = comment.state === 'published' ? comment.publishedAt : comment.since
  const due = days === undefined ? null : addTime(since, days * DAY)
  if (due === null || isBefore(at, due)) oppose(situation, 'moderation/retention-not-due', { date: due })
}

function checkPurge(situation: Situation): void {
  const { at, comment } = situation
  if (comment.state === 'erased' || comment.identifiers.ip.kind !== 'full') return
  const { keepUntil } = comment.identifiers.ip
  if (isBefore(at, keepUntil)) oppose(situation, 'moderation/retention-not-due', { date: keepUntil })
}
