import type { BirthType, CommandType, State } from '../../core/moderation-states.ts'
import type { ActorRef } from '../actor.ts'
import type { ForumRef, LivingComment, OpenReport, Standing } from '../comment.ts'
import type { EffectKind } from '../effect.ts'
import type { Grounds } from '../grounds.ts'
import type { PurgeKind } from '../identifiers.ts'
import type { PolicySnapshot } from '../policy-snapshot.ts'

interface EntryFields {
  /** Id of the comment. */
  readonly comment: string
  /** Number of the entry in the log of its comment, from 1: the version that it makes. */
  readonly seq: number
  readonly commandId: string
  /** ISO instant. */
  readonly at: string
  readonly actor: ActorRef
  /** The state that it leads to, with what that state carries. */
  readonly to: Standing
  /** The revision after it. */
  readonly revision: number
  readonly policy: PolicySnapshot
  /** Names of the intake checks that fired. */
  readonly checks?: readonly string[]
  readonly effects: readonly EffectKind[]
}

/** How a comment came to be: the first entry of its log. */
export interface BirthEntry extends EntryFields {
  readonly command: BirthType
  readonly from: null
  readonly to: Standing<LivingComment['state']>
  readonly forum: ForumRef
  readonly thread: string
  readonly parent?: string
  /** ISO instant of writing: an import comes later. */
  readonly submittedAt: string
}

/** One accepted command. */
export interface ChangeEntry extends EntryFields {
  readonly command: CommandType
  readonly from: State
  /** Why the comment was restricted, or a report answered; of an `undo` that restricts it anew, the grounds of then. */
  readonly grounds?: Grounds
  /** Number of the entry that an `undo` took back. */
  readonly undoes?: number
  /** The report that was made. */
  readonly report?: OpenReport
  /** The report that was closed, and how. */
  readonly settled?: { readonly report: string; readonly outcome: 'upheld' | 'dismissed' }
  /** What a purge left of the address. */
  readonly purged?: PurgeKind
  /** Reference of the data subject's request. */
  readonly request?: string
}

/**
 * What the log keeps of one accepted command: who, when, in which role, from and to which state, why, by which rules.
 *
 * It never holds words of the comment, nor a name, an address or an IP: an erasure leaves the log as it is.
 */
export type LogEntry = BirthEntry | ChangeEntry
