import { expectEntry } from '../log/expect-entry.ts'
import { expectReport } from './expect-report.ts'
import type { Notice, Report, ReportEntry } from './report.ts'

/**
 * Apply one log entry to the report that it was made on; `reduce` over a log rebuilds the report.
 *
 * @param report
 *   The report before the entry; `undefined` before the first one.
 * @param entry
 *   The entry.
 * @param notice
 *   What the log does not hold (default: that of `report`). A number, which is what `reduce` gives here, is none.
 * @returns
 *   The report after it; the one given is left as it is.
 * @throws {TypeError}
 *   When `report` is no report, `entry` is no entry, or is not the next one of this report.
 * @example
 * ```ts
 * import {evolveReport} from 'ess-domain/moderation'
 * const report = evolveReport(undefined, {
 *   report: 's1', seq: 1, commandId: 'c2', at: '2014-06-12T11:00:00Z', actor: {role: 'visitor', id: 'v2'},
 *   command: 'file', from: null, to: 'open', comment: '7', forum: {type: 'article', id: '12'}, ground: 'off-topic',
 *   policy: {mode: 'a-posteriori', registration: 'optional'},
 * })
 * report.state //=> 'open'
 * ```
 */
export function evolveReport(report: Report | undefined, entry: ReportEntry, notice?: Notice | number): Report {
  if (report != null) expectReport(report, 'report')
  expectEntry(entry)
  const { actor, at, command, commandId, comment, from, grounds, ground, report: id, seq, to } = entry
  const isNext =
    report == null
      ? from === null && seq === 1
      : report.id === id && from === report.state && seq === report.version + 1
  if (!isNext) throw new TypeError(`Expected \`entry\` to be the next one of report \`${id}\``)
  const words = typeof notice === 'number' ? report?.notice : (notice ?? report?.notice)
  const isHandling = command !== 'file' && command !== 'appealReport'
  const handledBy = isHandling ? actor.id : report?.handledBy
  const answeredBy = command === 'uphold' || command === 'dismiss' ? actor.id : report?.answeredBy
  return {
    id,
    state: to,
    comment,
    by: report?.by ?? actor.id,
    ground,
    ...(words == null ? {} : { notice: words }),
    filedAt: report?.filedAt ?? at,
    ...(handledBy == null ? {} : { handledBy }),
    ...(answeredBy == null ? {} : { answeredBy }),
    ...(grounds == null ? {} : { grounds }),
    isAppealed: command === 'appealReport' || (report?.isAppealed ?? false),
    version: seq,
    last: { commandId, command, at, by: actor.id },
  }
}
