import type { CommandType, GroundKind } from '../core/moderation-states.ts'
import type { Envelope } from './envelope.ts'
import type { Grounds } from './grounds.ts'
import type { SubmittedContent } from './intake/submitted-content.ts'
import type { Finding } from './intake/verdict.ts'

/** What whoever decides had before their eyes: a decision on anything else is refused as stale. */
export interface Expected {
  readonly version: number
  readonly revision: number
}

interface DecisionFields extends Envelope {
  readonly expected: Expected
}

interface UpkeepFields extends Envelope {
  /** Checked when given. */
  readonly expected?: Expected | undefined
}

/** Accept this revision (« Valider »); on a published comment, confirm words that nobody had accepted. */
export interface ApproveCommand extends DecisionFields {
  readonly type: 'approve'
}

/** Refuse a comment that waits. */
export interface RejectCommand extends DecisionFields {
  readonly type: 'reject'
  readonly grounds: Grounds
}

/** Take a public comment away (« Supprimer »). */
export interface RemoveCommand extends DecisionFields {
  readonly type: 'remove'
  readonly grounds: Grounds
}

/** File as spam (« Signaler comme Spam »), say that it is none (« Signaler comme licite »), put back in the queue, or take the last decision back. */
export interface PlainDecision extends DecisionFields {
  readonly type: 'markSpam' | 'markHam' | 'reopen' | 'undo'
}

/** Close a report; upholding it wants grounds. It changes no state: what follows is a decision of its own. */
export interface SettleReportCommand extends DecisionFields {
  readonly type: 'settleReport'
  /** Id of the report. */
  readonly report: string
  readonly outcome: 'upheld' | 'dismissed'
  readonly grounds?: Grounds | undefined
}

/** Replace the words, by their author. */
export interface EditByAuthorCommand extends UpkeepFields {
  readonly type: 'editByAuthor'
  readonly content: SubmittedContent
  /** What the intake checks found in the new words. */
  readonly findings?: readonly Finding[] | undefined
  /** How many comments of this author were approved: see `Policy.trustAfter`. */
  readonly approvedCount?: number | undefined
}

/** Report a public comment. The notice itself is kept by the host, under the id of the report. */
export interface ReportCommand extends UpkeepFields {
  readonly type: 'report'
  /** Id of the new report. */
  readonly report: string
  readonly ground: GroundKind
}

/** Erase words and person, on a data subject's request or at the end of retention. */
export interface EraseCommand extends UpkeepFields {
  readonly type: 'erase'
  /** Reference of the data subject's request; an administrator must give it. */
  readonly request?: string | undefined
}

/** Withdraw by the author; erase by retention; cut or drop the connection identifiers that are due. */
export interface PlainUpkeep extends UpkeepFields {
  readonly type: 'retract' | 'expire' | 'purgeIdentifiers'
}

/** What can be asked of a comment: plain data, clock and rights included. */
export type Command =
  | ApproveCommand
  | RejectCommand
  | RemoveCommand
  | PlainDecision
  | SettleReportCommand
  | EditByAuthorCommand
  | ReportCommand
  | EraseCommand
  | PlainUpkeep

/** One command by its type: `CommandOf<'reject'>`, `CommandOf<'markSpam' | 'undo'>`. */
export type CommandOf<C extends CommandType> = Command extends infer K ? NarrowTo<K, C> : never

// A command that bears several names is narrowed to those that are asked for.
type NarrowTo<K, C extends CommandType> = K extends { readonly type: infer T }
  ? [T] extends [C]
    ? K
    : [C & T] extends [never]
      ? never
      : K & { readonly type: C & T }
  : never
