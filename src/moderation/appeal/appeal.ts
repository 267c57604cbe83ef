import type { AppealState } from '../../core/moderation-states.ts'
import type { ActorRef } from '../actor.ts'

/** That the author of a comment contests a decision on it (*contestation*). */
export interface Appeal<S extends AppealState = AppealState> {
  readonly id: string
  readonly state: S
  /** Id of the comment. */
  readonly comment: string
  /** Number, in the log of the comment, of the decision that is contested. */
  readonly entry: number
  /** Pseudonymous reference of who took that decision. */
  readonly decidedBy: string
  /** Pseudonymous reference of who contests it. */
  readonly by: string
  /** What the author says. Private, and in no log; absent once the host has erased it. */
  readonly reasons?: string
  /** ISO instant. */
  readonly filedAt: string
  /** Id of the command that filed it, or answered it. */
  readonly commandId: string
  /** Who answered, and when. */
  readonly answered?: { readonly by: ActorRef; readonly at: string }
}
