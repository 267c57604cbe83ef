import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import { type Accepted, decide } from '../decide.ts'
import { collectObstacles } from '../guard.ts'
import { checkFreshness } from '../guards/freshness.ts'
import type { Policy } from '../policy.ts'
import { recordOf } from '../record-of.ts'
import { obstaclesOf } from '../refusal/obstacles.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import type { Report } from './report.ts'
import type { ReportHandling } from './report-command.ts'

/** What the answer to a report does to the comment, or what the comment has against it. */
export interface SettledOnComment {
  readonly accepted?: Accepted
  readonly obstacles: readonly Obstacle[]
}

/**
 * Take a report that is answered off the comment, which counts its open reports.
 *
 * A report that was dismissed and is open again is counted there no more: the answer must still be given on the words
 * of now.
 */
export function settleOnComment(
  comment: Comment,
  report: Report,
  command: ReportHandling,
  policy: Policy,
): SettledOnComment {
  const { type } = recordOf(command)
  if (comment.state === 'erased' || (type !== 'uphold' && type !== 'dismiss')) return { obstacles: [] }
  const settle = settlement(report, command)
  if (!comment.reports.some(({ id }) => id === report.id)) {
    return { obstacles: collectObstacles((oppose) => checkFreshness(oppose, settle, comment)) }
  }
  const result = decide(comment, settle, policy)
  return result.ok ? { accepted: result, obstacles: [] } : { obstacles: obstaclesOf(result.refusal) }
}

// Every field is spelt out: spreading the command takes V8 more time than to judge it.
function settlement({ id: report }: Report, command: ReportHandling): Command {
  const {
    actor,
    at,
    grounds,
    id,
    seen: expected,
    type,
  } = command as Extract<ReportHandling, { readonly seen: unknown }>
  const outcome = type === 'uphold' ? 'upheld' : 'dismissed'
  return { type: 'settleReport', id, at, actor, expected, report, outcome, grounds }
}
