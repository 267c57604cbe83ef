import { expectOneOf, expectOptions, expectType, show } from '../core/argument.ts'
import { isInstant } from '../core/instant.ts'
import { MODES, type Mode, REGISTRATIONS, type Registration, STATES, type State } from '../core/moderation-states.ts'
import type { PurgeKind } from './identifiers.ts'

/** The states that retention counts days in. */
export type RetainedState = Exclude<State, 'erased'>

/** The rules of one forum at one moment. Nothing has a number by default: retention above all is a choice of the site. */
export interface Policy {
  readonly mode: Mode
  /** Who may write (default: `'optional'`, anyone). It says nothing of moderation. */
  readonly registration?: Registration
  /** The sections that the commented object lies in, its own and those above: the scope of moderators is judged on them. */
  readonly sections?: readonly string[]
  /** ISO instant from which the forum takes no new comment nor edit. */
  readonly closesAt?: string
  /** Days after its last comment from which the forum is to be closed (default: never): see `dueActions`. */
  readonly closeAfterDays?: number
  /** Ids of the threads that take no new comment nor edit (default: none). */
  readonly lockedThreads?: readonly string[]
  /** Minutes during which authors may edit, from writing (default: as long as nothing was decided). */
  readonly editMinutes?: number
  /** Number of open reports that hides a comment which nobody accepted (default: none does). */
  readonly reportThreshold?: number
  /** Approved comments of a verified identity after which one is trusted *a posteriori* (default: everyone is). */
  readonly trustAfter?: number
  /** Whether nobody may approve a comment of their own (default: `false`). */
  readonly fourEyes?: boolean
  /** Days during which a decision may be contested (default: without end). */
  readonly appealDays?: number
  /** Days after which a comment may be erased by the system, by state (default: never). */
  readonly retentionDays?: Readonly<Partial<Record<RetainedState, number>>>
  /** What a purge leaves of an address (default: `'none'`). */
  readonly purge?: PurgeKind
  /**
   * What is left of a public comment that was retracted or erased while it has replies
   * (default: `'keep'` its empty place, and show the replies; `'hide'` hides it with its replies).
   */
  readonly tombstones?: 'keep' | 'hide'
  /** Version of the rules that commenters are held to, for the log. */
  readonly rulesVersion?: string
}

/** What the log keeps of the policy that a command was judged by. */
export interface PolicySnapshot {
  readonly mode: Mode
  readonly registration: Registration
  readonly reportThreshold?: number
  readonly rulesVersion?: string
}

const POLICY_NAMES: readonly string[] = /* @__PURE__ */ Object.keys({
  mode: 1,
  registration: 1,
  sections: 1,
  closesAt: 1,
  closeAfterDays: 1,
  lockedThreads: 1,
  editMinutes: 1,
  reportThreshold: 1,
  trustAfter: 1,
  fourEyes: 1,
  appealDays: 1,
  retentionDays: 1,
  purge: 1,
  tombstones: 1,
  rulesVersion: 1,
} satisfies Record<keyof Policy, 1>)

const RETAINED: readonly string[] = /* @__PURE__ */ STATES.filter((state) => state !== 'erased')
const PURGES: readonly PurgeKind[] = ['prefix', 'none']
const TOMBSTONES = ['keep', 'hide'] as const

const COUNTS = ['closeAfterDays', 'editMinutes', 'reportThreshold', 'trustAfter', 'appealDays'] as const
const LISTS = ['sections', 'lockedThreads'] as const

/** Refuse a policy that is none, naming what is wrong. */
export function expectPolicy(policy: Policy): void {
  if (policy === undefined) throw new TypeError('Expected `policy` to be an object, got `undefined`')
  expectOptions(policy, POLICY_NAMES, 'policy')
  expectOneOf(policy.mode, MODES, 'policy.mode')
  if (policy.registration !== undefined) expectOneOf(policy.registration, REGISTRATIONS, 'policy.registration')
  if (policy.closesAt !== undefined && !isInstant(policy.closesAt)) {
    throw new TypeError(`Expected \`policy.closesAt\` to be an ISO 8601 instant, got ${show(policy.closesAt)}`)
  }
  for (const name of COUNTS) expectCount(policy[name], `policy.${name}`)
  expectRetention(policy)
  expectLists(policy)
  if (policy.purge !== undefined) expectOneOf(policy.purge, PURGES, 'policy.purge')
  expectType(policy.fourEyes, 'boolean', 'policy.fourEyes')
  expectTombstones(policy)
}

/** Refuse a word for what is left of comments that is none. */
export function expectTombstones({ tombstones }: Pick<Policy, 'tombstones'>): void {
  if (tombstones !== undefined) expectOneOf(tombstones, TOMBSTONES, 'policy.tombstones')
}

// Compared with what is no number, a limit would be passed or missed without a word.
function expectCount(count: unknown, name: string): void {
  if (count === undefined || (typeof count === 'number' && count >= 0)) return
  throw new TypeError(`Expected \`${name}\` to be a number from 0, got ${show(count)}`)
}

function expectRetention({ retentionDays }: Policy): void {
  if (retentionDays === undefined) return
  expectOptions(retentionDays, RETAINED, 'policy.retentionDays')
  for (const [state, days] of Object.entries(retentionDays)) expectCount(days, `policy.retentionDays.${state}`)
}

function expectLists(policy: Policy): void {
  for (const name of LISTS) {
    const list: unknown = policy[name]
    if (list === undefined || Array.isArray(list)) continue
    throw new TypeError(`Expected \`policy.${name}\` to be a list of ids, got ${show(list)}`)
  }
}

/** Keep what the log needs of a policy. */
export function snapshotPolicy(policy: Policy): PolicySnapshot {
  return {
    mode: policy.mode,
    registration: policy.registration ?? 'optional',
    ...(policy.reportThreshold === undefined ? {} : { reportThreshold: policy.reportThreshold }),
    ...(policy.rulesVersion === undefined ? {} : { rulesVersion: policy.rulesVersion }),
  }
}
