import { expectCount, expectObject, expectOneOf, expectOptions, expectString, expectType } from '../core/argument.ts'
import type { Draft } from '../core/draft.ts'
import { type Expect, itemsOf } from '../core/expect-fields.ts'
import { expectInstant } from '../core/expect-instant.ts'
import { MODES, type Mode, REGISTRATIONS, type Registration, STATES, type State } from '../core/moderation-states.ts'
import { PURGE_KINDS, type PurgeKind } from './identifiers.ts'

/** The states that retention counts days in. */
export type RetainedState = Exclude<State, 'erased'>

/** The rules of one forum at one moment. Nothing has a number by default: retention above all is a choice of the site. */
export interface Policy {
  readonly mode: Mode
  /** Who may write (default: `'optional'`, anyone). It says nothing of moderation. */
  readonly registration?: Registration | undefined
  /** The sections that the commented object lies in, its own and those above: the scope of moderators is judged on them. */
  readonly sections?: readonly string[] | undefined
  /** ISO instant from which the forum takes no new comment nor edit. */
  readonly closesAt?: string | undefined
  /** Days after its last comment from which the forum is to be closed (default: never): see `dueActions`. */
  readonly closeAfterDays?: number | undefined
  /** Ids of the threads that take no new comment nor edit (default: none). */
  readonly lockedThreads?: readonly string[] | undefined
  /** Minutes during which authors may edit, from writing (default: as long as nothing was decided). */
  readonly editMinutes?: number | undefined
  /** Number of open reports that hides a comment which nobody accepted (default: none does). */
  readonly reportThreshold?: number | undefined
  /** Approved comments of a verified identity after which one is trusted *a posteriori* (default: everyone is). */
  readonly trustAfter?: number | undefined
  /** Whether nobody may approve a comment of their own (default: `false`). */
  readonly fourEyes?: boolean | undefined
  /** Days during which a decision may be contested (default: without end). */
  readonly appealDays?: number | undefined
  /** Days after which a comment may be erased by the system, by state (default: never). */
  readonly retentionDays?: Readonly<Partial<Record<RetainedState, number>>> | undefined
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

/** What the log keeps of the policy that a command was judged by. */
export interface PolicySnapshot {
  readonly mode: Mode
  readonly registration: Registration
  readonly reportThreshold?: number
  readonly rulesVersion?: string
}

// A number would be found in no list of ids: the thread 7 would stay open.
const expectList = itemsOf(expectString)
const expectDays: Expect = (value, name) => {
  expectOptions(value, RETAINED, name)
  for (const [state, days] of Object.entries(Object(value))) expectCount(days, `${name}.${state}`)
}
const expectWord = (words: readonly string[]): Expect => {
  return (value, name) => expectOneOf(value, words, name)
}

const RETAINED: readonly string[] = STATES.filter((state) => state !== 'erased')

/** What each field of a policy must be. */
const FIELDS: Readonly<Record<string, Expect>> = {
  mode: expectWord(MODES),
  registration: expectWord(REGISTRATIONS),
  sections: expectList,
  closesAt: expectInstant,
  closeAfterDays: expectCount,
  lockedThreads: expectList,
  editMinutes: expectCount,
  reportThreshold: expectCount,
  trustAfter: expectCount,
  fourEyes: (value, name) => expectType(value, 'boolean', name),
  appealDays: expectCount,
  retentionDays: expectDays,
  purge: expectWord(PURGE_KINDS),
  tombstones: expectWord(['keep', 'hide']),
  rulesVersion: expectString,
} satisfies Record<keyof Policy, Expect>

const NAMES = Object.keys(FIELDS)

/** Refuse a policy that is none, naming what is wrong. */
export function expectPolicy(policy: Policy): void {
  expectObject(policy, 'policy')
  expectOptions(policy, NAMES, 'policy')
  // Among the fields that are given, one that is missing is not found.
  FIELDS['mode']?.(policy.mode, 'policy.mode')
  for (const [name, value] of Object.entries(policy)) if (value !== undefined) FIELDS[name]?.(value, `policy.${name}`)
}

/** Keep what the log needs of a policy. */
export function snapshotPolicy(policy: Policy): PolicySnapshot {
  const { mode, registration = 'optional', reportThreshold, rulesVersion } = policy
  const snapshot: Draft<PolicySnapshot> = { mode, registration }
  // JSON has no word for a threshold without end, which is none.
  if (reportThreshold !== undefined && reportThreshold < Number.POSITIVE_INFINITY) {
    snapshot.reportThreshold = reportThreshold
  }
  if (rulesVersion !== undefined) snapshot.rulesVersion = rulesVersion
  return snapshot
}
