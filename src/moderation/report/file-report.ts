import type { Comment, OpenReport } from '../comment.ts'
import { type Accepted, type DecideOptions, decide, type Refused, type Repeated } from '../decide.ts'
import type { Effect } from '../effect.ts'
import type { LogEntry } from '../log/log-entry.ts'
import type { Policy } from '../policy.ts'
import type { Blocker, Blockers } from '../refusal/refusal.ts'
import { evolveReport } from './evolve-report.ts'
import { noticeGaps } from './notice-gaps.ts'
import type { Report, ReportEntry } from './report.ts'
import type { FileReport } from './report-command.ts'

/** A report is filed: what to store of it and of the comment, in one transaction, then what to do. */
export interface Filed {
  readonly ok: true
  readonly report: { readonly next: Report<'open'>; readonly entry: ReportEntry }
  readonly comment: Accepted<'published' | 'pending'>
  readonly effects: readonly Effect[]
}

/** The report was filed before: the entries of then, and no effect a second time. The report is stored, and may have moved on. */
export interface FiledBefore {
  readonly ok: true
  readonly repeated: true
  readonly report: { readonly entry: ReportEntry }
  readonly comment: Repeated
  readonly effects: readonly []
}

/**
 * File a report on a public comment: make the report, and note on the comment that one is open.
 *
 * @param comment
 *   The comment as it is stored.
 * @param command
 *   Who reports what, and why: a notice of illegal content must hold reasons, location, contact and good faith.
 * @param policy
 *   The rules of the forum now: at `reportThreshold` open reports, a comment that nobody accepted waits again.
 * @returns
 *   `{ok: true, report, comment, effects}`, or `{ok: false, refusal}` with what the notice lacks and all that is
 *   against the report.
 * @throws {TypeError}
 *   When `comment` is no comment, or `policy` holds what is not known.
 * @example
 * ```ts
 * import {fileReport, submit} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'reader', id: 'r1', verified: true},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-posteriori'})
 * if (!born.ok) throw new Error('refused')
 * const order = {id: 'c2', at: '2014-06-12T11:00:00Z', actor: {role: 'visitor', id: 'v2'}, report: 's1'} as const
 * const filed = fileReport(born.next, {...order, ground: 'off-topic', notice: {reasons: 'Le pain n’y est pour rien.'}},
 *   {mode: 'a-posteriori'})
 * filed.ok && filed.report.next.state //=> 'open'
 * const vague = fileReport(born.next, {...order, ground: 'illegal', notice: {reasons: 'Diffamation'}}, {mode: 'a-posteriori'})
 * vague.ok ? [] : vague.refusal.blockers.map(({params}) => params.missing) //=> ['location', 'name', 'email', 'goodFaith']
 * ```
 */
export function fileReport(comment: Comment, command: FileReport, policy: Policy): Filed | Refused
/**
 * File a report that may have been sent before: with the log of the comment, one that was filed is answered as it was.
 *
 * @param comment
 *   The comment as it is stored.
 * @param command
 *   Who reports what, and why.
 * @param policy
 *   The rules of the forum now.
 * @param options
 *   `log`: the entries of this comment.
 * @returns
 *   What the command alone would give, or `{ok: true, repeated: true, report: {entry}, comment, effects: []}` for one
 *   that is in the log.
 * @throws {TypeError}
 *   When `comment` is no comment, or `policy` or `options` hold what is not known.
 */
export function fileReport(
  comment: Comment,
  command: FileReport,
  policy: Policy,
  options: DecideOptions | undefined,
): Filed | FiledBefore | Refused
export function fileReport(
  comment: Comment,
  command: FileReport,
  policy: Policy,
  options?: DecideOptions,
): Filed | FiledBefore | Refused {
  // A form can send nothing at all.
  const { actor, at, expected, ground, id, notice, report }: FileReport = Object(command)
  const result = decide(comment, { type: 'report', id, at, actor, report, ground, expected }, policy, options)
  if ('repeated' in result) {
    // What became of the report since is not known here: how it was filed is, by the log of the comment.
    const { entry } = result
    const filed = (entry.from !== null && entry.report) || { id: report, ground }
    return {
      ok: true,
      repeated: true,
      report: { entry: filingOf(entry, filed, comment) },
      comment: result,
      effects: [],
    }
  }
  const gaps = noticeGaps(notice, ground).map(
    (missing): Blocker => ({ code: 'moderation/notice-incomplete', params: { missing }, retry: 'later' }),
  )
  if (!result.ok) return refuse(comment, [...result.refusal.blockers, ...gaps])
  const [first, ...others] = gaps
  if (first != null) return refuse(comment, [first, ...others])
  const entry = filingOf(result.entry, { id: report, ground }, comment)
  const next = evolveReport(undefined, entry, notice) as Report<'open'>
  return { ok: true, report: { next, entry }, comment: result, effects: result.effects }
}

function filingOf(
  { actor, at, comment, commandId, policy }: LogEntry,
  { ground, id: report }: Pick<OpenReport, 'id' | 'ground'>,
  { forum }: Comment,
): ReportEntry {
  return {
    report,
    seq: 1,
    commandId,
    at,
    actor,
    command: 'file',
    from: null,
    to: 'open',
    comment,
    forum,
    ground,
    policy,
  }
}

function refuse({ state }: Comment, blockers: Blockers): Refused {
  return { ok: false, refusal: { command: 'report', state, blockers } }
}
