import type { GroundKind, ReportCommandType, ReportState } from '../../core/moderation-states.ts'
import type { ActorRef } from '../actor.ts'
import type { ForumRef } from '../comment.ts'
import type { Grounds } from '../grounds.ts'
import type { PolicySnapshot } from '../policy-snapshot.ts'

/**
 * What somebody who reports a comment says (*notification*): it is kept beside the log, which never holds it.
 *
 * Of an illegal comment, all of it is needed (Regulation (EU) 2022/2065, article 16(2)); of another one, the reasons.
 */
export interface Notice {
  /** Why the comment should not stand, explained. */
  readonly reasons: string
  /** Exact address of the comment. */
  readonly location?: string
  /** Who reports. Private. */
  readonly name?: string
  /** Private. */
  readonly email?: string
  /** Whether who reports believes in good faith that the notice is accurate and complete. */
  readonly goodFaith?: boolean
  /** Whether it is about the sexual abuse of children: name and e-mail are then not asked for. */
  readonly concernsChildAbuse?: boolean
}

/** The last thing that happened to a report. */
export interface ReportChange {
  readonly commandId: string
  readonly command: ReportCommandType | 'file'
  /** ISO instant: nothing later in the log may be dated before it. */
  readonly at: string
  /** Pseudonymous reference of who acted. */
  readonly by: string
}

/** A report of a comment (*signalement*). */
export interface Report<S extends ReportState = ReportState> {
  readonly id: string
  readonly state: S
  /** Id of the comment. */
  readonly comment: string
  /** Pseudonymous reference of who reported. */
  readonly by: string
  readonly ground: GroundKind
  /** Absent once the host has erased it. */
  readonly notice?: Notice
  /** ISO instant. */
  readonly filedAt: string
  /** Pseudonymous reference of who looks at it, or answered it last. */
  readonly handledBy?: string
  /** Pseudonymous reference of who answered it last, whoever looks at it since. */
  readonly answeredBy?: string
  /** Why it was upheld, or dismissed. */
  readonly grounds?: Grounds
  /** Whether its dismissal was contested: it can be once. */
  readonly isAppealed: boolean
  /** Number of the last log entry. */
  readonly version: number
  readonly last: ReportChange
}

/** What the log keeps of one accepted command on a report, or of its filing: never the notice. */
export interface ReportEntry {
  /** Id of the report. */
  readonly report: string
  /** Number of the entry in the log of its report, from 1: the version that it makes. */
  readonly seq: number
  readonly commandId: string
  /** ISO instant. */
  readonly at: string
  readonly actor: ActorRef
  readonly command: ReportCommandType | 'file'
  readonly from: ReportState | null
  readonly to: ReportState
  readonly comment: string
  readonly forum: ForumRef
  readonly ground: GroundKind
  readonly grounds?: Grounds
  readonly policy: PolicySnapshot
}
