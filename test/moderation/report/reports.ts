import type { ReportCommandType } from '../../../src/core/moderation-states.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { decideReport, type ReportDecision } from '../../../src/moderation/report/decide-report.ts'
import { fileReport } from '../../../src/moderation/report/file-report.ts'
import type { Report } from '../../../src/moderation/report/report.ts'
import type { FileReport, ReportHandling } from '../../../src/moderation/report/report-command.ts'
import { accept, admin, deepFreeze, fresh, GROUNDS, inState, minute, moderator, POSTERIORI, reader } from '../sample.ts'

/** A notice of a reader on a public comment. */
export const FILING: FileReport = {
  id: 'c2',
  at: minute(1),
  actor: reader,
  report: 's1',
  ground: 'off-topic',
  notice: { reasons: 'Le pain n’y est pour rien.' },
}

/** Another moderator than the one who handles reports. */
export const other = { ...moderator, id: 'm9' } as const

/** A report, and the comment that it is about. */
export interface Case {
  readonly report: Report
  readonly comment: Comment
}

const filing = fileReport(inState.published, FILING, POSTERIORI)
if (!filing.ok) throw new Error('refused')

/** What filing the report gave. */
export const filed = filing
export const open: Case = deepFreeze({ report: filed.report.next, comment: filed.comment.next })

/** Makes a command on a report, complete but for what is changed in it. */
export function order(type: ReportCommandType, { report, comment }: Case, change: object = {}): ReportHandling {
  const fields = {
    type,
    id: `r${report.version + 1}`,
    at: minute(9),
    actor: moderator,
    expected: { version: report.version },
  }
  const seen = { version: comment.version, revision: comment.revision }
  switch (type) {
    case 'uphold':
      return { ...fields, seen, grounds: GROUNDS, ...change } as ReportHandling
    case 'dismiss':
      return { ...fields, seen, ...change } as ReportHandling
    case 'appealReport':
      return { ...fields, actor: reader, ...change } as ReportHandling
    default:
      return { ...fields, ...change } as ReportHandling
  }
}

/** Gives the codes of a refusal; none of what was accepted. */
export function codesOf(result: ReportDecision): readonly string[] {
  return result.ok ? [] : result.refusal.blockers.map(({ code }) => code)
}

/** Decides what must be accepted, and gives the case after it too. */
export function answer(on: Case, type: ReportCommandType, change: object = {}, policy: Policy = POSTERIORI) {
  const result = decideReport(on.report, on.comment, order(type, on, change), policy)
  if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
  const next: Case = { report: result.report.next, comment: result.comment?.next ?? on.comment }
  return { ...result, after: deepFreeze(next) }
}

export const erasedComment = accept(open.comment, fresh('erase', open.comment, admin, minute(5)), POSTERIORI).next
export const orphan: Case = { report: open.report, comment: erasedComment }
export const taken = answer(open, 'take').after
export const upheld = answer(open, 'uphold').after
export const dismissed = answer(open, 'dismiss').after
export const appealed = answer(dismissed, 'appealReport').after
