import type { Mode, Registration, State } from '../core/moderation-states.ts'
import type { PurgeKind } from './identifiers.ts'

/** The states that retention counts days in. */
export type RetainedState = Exclude<State, 'erased'>

/** The rules of one forum at one moment. Nothing has a number by default: retention above all is a choice of the site. */
export interface Policy {
  /** Whether new comments wait for a moderator (`'a-priori'`), are shown at once (`'a-posteriori'`, see `trustAfter`), or are not taken (`'closed'`). */
  readonly mode: Mode
  /** Who may write (default: `'optional'`, anyone). It says nothing of moderation. */
  readonly registration?: Registration | undefined
  /** The sections that the commented object lies in, its own and those above: the scope of moderators is judged on them. */
  readonly sections?: readonly string[] | undefined
  /** ISO instant from which the forum takes no new comment nor edit. */
  readonly closesAt?: string | undefined
  /** Days after its last comment, or its reopening, from which the forum is to be closed (default: never): see `dueActions`. */
  readonly closeAfterDays?: number | undefined
  /** ISO instant at which the forum was reopened, as `policyOfForum` tells it (default: never). */
  readonly reopenedAt?: string | undefined
  /** Ids of the threads that take no new comment nor edit (default: none). */
  readonly lockedThreads?: readonly string[] | undefined
  /** Minutes during which authors may edit what waits or is public, from writing (default: without end). */
  readonly editMinutes?: number | undefined
  /** Number of open reports that hides a comment which nobody accepted (default: none does). */
  readonly reportThreshold?: number | undefined
  /** Approved comments of a verified identity after which one is trusted *a posteriori* (default: everyone is). */
  readonly trustAfter?: number | undefined
  /** Whether nobody may approve a comment of their own, nor answer when a decision of theirs is contested (default: `false`). */
  readonly fourEyes?: boolean | undefined
  /** Days during which a decision may be contested (default: without end). */
  readonly appealDays?: number | undefined
  /** Days after which a comment may be erased by the system, by state (default: never). */
  readonly retentionDays?: Readonly<Partial<Record<RetainedState, number | undefined>>> | undefined
  /** What a purge leaves of an address (default: `'none'`). */
  readonly purge?: PurgeKind | undefined
  /**
   * What is left of a public comment that was retracted or erased while it has replies
   * (default: `'keep'` its empty place, and show the replies; `'hide'` hides it with its replies).
   */
  readonly tombstones?: 'keep' | 'hide' | undefined
  /** Version of the rules that commenters are held to, for the log. */
  readonly rulesVersion?: string | undefined
}
