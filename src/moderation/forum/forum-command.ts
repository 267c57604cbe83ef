import type { ForumCommandType, Mode, Registration } from '../../core/moderation-states.ts'
import type { Envelope } from '../envelope.ts'

interface CommandFields extends Envelope {
  /** The version that whoever decides had before their eyes; `close` need not give it, for a program closes forums too. */
  readonly expected?: { readonly version: number } | undefined
}

interface DecisionFields extends CommandFields {
  readonly expected: { readonly version: number }
}

/** Change how the forum is moderated, or who may write in it. No comment changes: what waits waits, what is public stays. */
export interface SetModeCommand extends DecisionFields {
  readonly type: 'setMode'
  readonly moderation: Mode
  /** Default: as it is. */
  readonly registration?: Registration | undefined
}

/** Take no more comments, from now or from a date. */
export interface CloseForumCommand extends CommandFields {
  readonly type: 'close'
  /** ISO instant (default: `at`). */
  readonly closesAt?: string | undefined
}

/** Take comments again, or call off a closing that is announced. */
export interface ReopenForumCommand extends DecisionFields {
  readonly type: 'reopenForum'
}

/** Take no more replies in one thread, or take them again. */
export interface LockThreadCommand extends DecisionFields {
  readonly type: 'lockThread' | 'unlockThread'
  /** Id of the comment that opens the thread. */
  readonly thread: string
}

/** What can be asked of a forum. */
export type ForumCommand = SetModeCommand | CloseForumCommand | ReopenForumCommand | LockThreadCommand

/** One command on a forum by its type. */
export type ForumCommandOf<C extends ForumCommandType> = Extract<ForumCommand, { readonly type: C }>
