import { addTime, DAY } from '../core/instant.ts'
import type { LivingComment } from './comment.ts'
import type { Policy } from './policy.ts'

/** Say since when a comment has been in its state. */
export function sinceOf(comment: LivingComment): string {
  return comment.state === 'published' ? comment.publishedAt : comment.since
}

/** Say when a comment has been in its state for as long as the policy lets it be kept; never, without such a limit. */
export function retentionEnd(comment: LivingComment, { retentionDays }: Policy): string | undefined {
  const days = retentionDays?.[comment.state]
  return days == null ? undefined : addTime(sinceOf(comment), days * DAY)
}
