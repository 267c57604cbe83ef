import type { BlockerCode } from '../../core/codes/moderation.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { REPORT_STATES, type ReportCommandType, type ReportState } from '../../core/moderation-states.ts'
import { refOf } from '../actor.ts'
import type { Comment } from '../comment.ts'
import type { Accepted } from '../decide.ts'
import type { Effect } from '../effect.ts'
import { expectAbout } from '../expect-about.ts'
import { expectPolicy } from '../expect-policy.ts'
import { groundsOf } from '../grounds.ts'
import { findEarlier, isSameCommand } from '../log/is-same-command.ts'
import type { Policy } from '../policy.ts'
import { snapshotPolicy } from '../policy-snapshot.ts'
import { joinObstacles } from '../refusal/obstacles.ts'
import type { AdviceTable, Refusal } from '../refusal/refusal.ts'
import { nameOf, refusalOf } from '../refusal/refusal-of.ts'
import { isRefusal } from '../transition.ts'
import { evolveReport } from './evolve-report.ts'
import { expectReport } from './expect-report.ts'
import type { Report, ReportEntry } from './report.ts'
import type { ReportHandling } from './report-command.ts'
import { findReportObstacles } from './report-guards.ts'
import { reportTable } from './report-table.ts'
import { settleOnComment } from './settle-on-comment.ts'

/** What a command on a report is answered: what to store, in one transaction, and do; or every reason against it. */
export type ReportDecision =
  | {
      readonly ok: true
      /** That it was answered before: there is nothing to store. */
      readonly repeated?: true
      readonly report: { readonly next: Report; readonly entry: ReportEntry }
      /** What becomes of the comment, when the report is open there. */
      readonly comment?: Accepted
      readonly effects: readonly Effect[]
    }
  | { readonly ok: false; readonly refusal: Refusal<ReportState, ReportCommandType> }

/** What `decideReport` can be told beside. */
export interface DecideReportOptions {
  /** The log of the report: a command sent twice is then answered as it was, with no effect a second time. */
  readonly log?: readonly ReportEntry[] | undefined
}

const ADVICE: AdviceTable<ReportCommandType> = { 'moderation/report-stale': 'reload' }

/**
 * Judge a command on a report: take it, uphold or dismiss it, close it when the comment is erased, contest a dismissal.
 *
 * Answering a report changes no state of the comment: removing it is a decision of its own. A dismissal can be
 * contested once by who reported, and the report is then open again: by its own state, for the comment counts it among
 * its `reports` no more, and `queue` does not list it.
 *
 * @param report
 *   The report as it is stored.
 * @param comment
 *   The comment that it is about, as it is stored.
 * @param command
 *   The command. An incomplete one is refused, not thrown at.
 * @param policy
 *   The rules of the forum now: `sections`, `fourEyes` and `appealDays` count.
 * @param options
 *   `log` of the report.
 * @returns
 *   `{ok: true, report, comment?, effects}`, or `{ok: false, refusal}` with all the blockers.
 * @throws {TypeError}
 *   When `report` is no report or is about another comment, or `policy` or `options` hold what is not known.
 * @example
 * ```ts
 * import {decideReport, fileReport, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-posteriori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'reader', id: 'r1', verified: true},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const filed = fileReport(born.next, {
 *   id: 'c2', at: '2014-06-12T11:00:00Z', actor: {role: 'visitor', id: 'v2'}, report: 's1',
 *   ground: 'off-topic', notice: {reasons: 'Le pain n’y est pour rien.'},
 * }, policy)
 * if (!filed.ok) throw new Error('refused')
 * const result = decideReport(filed.report.next, filed.comment.next, {
 *   type: 'dismiss', id: 'c3', at: '2014-06-12T12:00:00Z',
 *   actor: {role: 'moderator', id: 'm1', scope: {kind: 'everything'}},
 *   expected: {version: 1}, seen: {version: 2, revision: 1},
 * }, policy)
 * result.ok && result.report.next.state //=> 'dismissed'
 * result.ok && result.effects
 * //=> [{kind: 'notify-reporter', comment: '7', report: 's1', outcome: 'dismissed'}]
 * ```
 */
export function decideReport(
  report: Report,
  comment: Comment,
  command: ReportHandling,
  policy: Policy,
  options: DecideReportOptions = {},
): ReportDecision {
  expectAbout('report', report, REPORT_STATES, comment)
  expectReport(report, 'report')
  expectPolicy(policy)
  expectOptions(options, ['log'])
  const earlier = findEarlier(options.log, command)
  if (earlier != null && isSameCommand(earlier, command)) {
    return { ok: true, repeated: true, report: { next: report, entry: earlier }, effects: [] }
  }
  const found = findReportObstacles(report, comment, command, policy, earlier?.command)
  const { accepted, obstacles } = settleOnComment(comment, report, command, policy)
  const all = joinObstacles(found, obstacles)
  // No other command on the report would do instead.
  if (all.length > 0) return { ok: false, refusal: refusalOf(nameOf(command), report.state, all, ADVICE) }
  const entry = entryOf(report, comment, command, policy)
  const answered = { next: evolveReport(report, entry), entry }
  if (accepted == null) return { ok: true, report: answered, effects: effectsOf(report, entry.to) }
  return { ok: true, report: answered, comment: accepted, effects: accepted.effects }
}

function entryOf(report: Report, comment: Comment, command: ReportHandling, policy: Policy): ReportEntry {
  const { actor, at, id, type } = command
  const { state } = report
  const grounds = command.type === 'uphold' || command.type === 'dismiss' ? command.grounds : undefined
  return {
    report: report.id,
    seq: report.version + 1,
    commandId: id,
    at,
    actor: refOf(actor),
    command: type,
    from: state,
    to: stateAfter(state, type),
    comment: comment.id,
    forum: comment.forum,
    ground: report.ground,
    ...(grounds == null ? {} : { grounds: groundsOf(grounds) }),
    policy: snapshotPolicy(policy),
  }
}

function stateAfter(state: ReportState, type: ReportCommandType): ReportState {
  const cell: ReportState | BlockerCode = reportTable[state][type]
  // The guards have refused the cells that are no state.
  return isRefusal(cell) ? state : cell
}

function effectsOf({ comment, id: report, isAppealed }: Report, to: ReportState): readonly Effect[] {
  switch (to) {
    case 'underReview':
      return []
    case 'void':
      // The erasure told whoever reported, unless the comment did not count the report any more.
      return isAppealed ? [{ kind: 'notify-reporter', comment, report, outcome: to }] : []
    case 'open':
      return [
        { kind: 'notify-moderators', comment, because: 'appealed' },
        { kind: 'notify-reporter', comment, report, outcome: 'received' },
      ]
    default:
      return [{ kind: 'notify-reporter', comment, report, outcome: to }]
  }
}
