import type { GroundKind } from '../../core/moderation-states.ts'
import type { Expected } from '../command.ts'
import type { Envelope } from '../envelope.ts'
import type { Grounds } from '../grounds.ts'
import type { Notice } from './report.ts'

interface HandlingFields extends Envelope {
  /** The version of the report that whoever acts had before their eyes. */
  readonly expected: { readonly version: number }
}

interface AnswerFields extends HandlingFields {
  /** The comment as it was read to answer the report. */
  readonly seen: Expected
}

/** Report a public comment. */
export interface FileReport extends Envelope {
  /** Id of the new report. */
  readonly report: string
  readonly ground: GroundKind
  readonly notice: Notice
  /** Checked when given. */
  readonly expected?: Expected | undefined
}

/** Begin to look at a report, or close one whose comment was erased. */
export interface HandleReportCommand extends HandlingFields {
  readonly type: 'take' | 'voidReport'
}

/** Agree with a report. It changes no comment: what follows is a decision of its own. */
export interface UpholdReportCommand extends AnswerFields {
  readonly type: 'uphold'
  readonly grounds: Grounds
}

/** Disagree with a report. */
export interface DismissReportCommand extends AnswerFields {
  readonly type: 'dismiss'
  readonly grounds?: Grounds | undefined
}

/**
 * Contest, once, that a report was dismissed: it is open again.
 *
 * It does not come back to the `reports` of the comment, and so not to `queue`: list it by its own state.
 */
export interface AppealReportCommand extends Envelope {
  readonly type: 'appealReport'
  readonly expected?: { readonly version: number } | undefined
}

/** What can be asked of a report. */
export type ReportHandling = HandleReportCommand | UpholdReportCommand | DismissReportCommand | AppealReportCommand
