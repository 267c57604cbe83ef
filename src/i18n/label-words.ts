import type { BirthType, CommandType, GroundKind, Mode, QueueNeed, State } from '../core/moderation-states.ts'

/** What a label can be of. */
export interface LabelNames {
  /** A button: a command, or approving and answering in one go; in a log, also how a comment came to be. */
  readonly command: CommandType | BirthType | 'approveAndReply'
  readonly state: State
  readonly mode: Mode
  readonly ground: GroundKind
  /** What a comment of the queue wants of the moderators. */
  readonly need: QueueNeed
}

/** The labels of one language. */
export type LabelWords = { readonly [K in keyof LabelNames]: Readonly<Record<LabelNames[K], string>> }
