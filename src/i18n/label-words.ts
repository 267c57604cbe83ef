import type {
  AppealCommandType,
  AppealState,
  BirthType,
  CommandType,
  ForumCommandType,
  ForumPhase,
  GroundKind,
  Mode,
  PendingReason,
  QueueNeed,
  ReportCommandType,
  ReportState,
  Role,
  State,
} from '../core/moderation-states.ts'

/** What a label can be of. */
export interface LabelNames {
  /** A button: a command, or approving and answering in one go; in a log, also how a comment came to be. */
  readonly command: CommandType | BirthType | 'approveAndReply'
  readonly state: State
  readonly mode: Mode
  readonly ground: GroundKind
  /** What a comment of the queue wants of the moderators. */
  readonly need: QueueNeed
  /** Why a comment waits. */
  readonly pendingReason: PendingReason
  /** A button: a command on a forum, or on one of its threads. */
  readonly forumCommand: ForumCommandType
  /** Whether a forum takes comments. */
  readonly forumPhase: ForumPhase
  /** A button: a command on a report. */
  readonly reportCommand: ReportCommandType
  readonly reportState: ReportState
  /** A button: the answer to an appeal. */
  readonly appealCommand: AppealCommandType
  readonly appealState: AppealState
  /** In a log: who acted, or what. */
  readonly role: Role
}

/** The labels of one language. */
export type LabelWords = { readonly [K in keyof LabelNames]: Readonly<Record<LabelNames[K], string>> }
