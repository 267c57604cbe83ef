import type { BlockerCode } from '../../core/codes/moderation.ts'

/** The states of a report, in the order of its life. */
export const REPORT_STATES = ['open', 'underReview', 'upheld', 'dismissed', 'void'] as const

/** The name of a report's state. */
export type ReportState = (typeof REPORT_STATES)[number]

/** The commands on a report. */
export const REPORT_COMMAND_TYPES = ['take', 'uphold', 'dismiss', 'voidReport', 'appealReport'] as const

/** The name of a command on a report. */
export type ReportCommandType = (typeof REPORT_COMMAND_TYPES)[number]

/**
 * The whole life of a report (*signalement*): what each command does in each state.
 *
 * A cell is the state that the command leads to, or the code of the refusal. A state or a command that is added does
 * not compile until its row is full.
 *
 * @example
 * ```ts
 * import {reportTable} from 'ess-domain/moderation'
 * reportTable.open.take //=> 'underReview'
 * reportTable.upheld.dismiss //=> 'moderation/report-closed'
 * ```
 */
export const reportTable = {
  open: {
    take: 'underReview',
    uphold: 'upheld',
    dismiss: 'dismissed',
    voidReport: 'void',
    appealReport: 'moderation/report-open',
  },
  underReview: {
    take: 'moderation/report-taken',
    uphold: 'upheld',
    dismiss: 'dismissed',
    voidReport: 'void',
    appealReport: 'moderation/report-open',
  },
  // Who wrote the comment contests what was then decided on it: that is an appeal of its own.
  upheld: {
    take: 'moderation/report-closed',
    uphold: 'moderation/report-closed',
    dismiss: 'moderation/report-closed',
    voidReport: 'moderation/report-closed',
    appealReport: 'moderation/nothing-to-appeal',
  },
  dismissed: {
    take: 'moderation/report-closed',
    uphold: 'moderation/report-closed',
    dismiss: 'moderation/report-closed',
    voidReport: 'moderation/report-closed',
    appealReport: 'open',
  },
  void: {
    take: 'moderation/report-void',
    uphold: 'moderation/report-void',
    dismiss: 'moderation/report-void',
    voidReport: 'moderation/report-void',
    appealReport: 'moderation/report-void',
  },
} as const satisfies Record<ReportState, Record<ReportCommandType, ReportState | BlockerCode>>
