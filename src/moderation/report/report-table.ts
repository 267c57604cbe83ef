import type { BlockerCode } from '../../core/codes/moderation.ts'
import type { ReportCommandType, ReportState } from '../../core/moderation-states.ts'

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
