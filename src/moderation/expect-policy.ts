import { expectCount, expectObject, expectString, expectType } from '../core/argument.ts'
import { type Expect, expectWord, itemsOf } from '../core/expect-fields.ts'
import { expectInstant } from '../core/expect-instant.ts'
import { expectOptions } from '../core/expect-options.ts'
import { MODES, REGISTRATIONS, STATES } from '../core/moderation-states.ts'
import { PURGE_KINDS } from './identifiers.ts'
import type { Policy } from './policy.ts'

/** Refuse a list that holds what is no id: a number would be found in none, and the thread 7 would stay open. */
export const expectIds = itemsOf(expectString)
const expectDays: Expect = (value, name) => {
  expectOptions(value, RETAINED, name)
  for (const [state, days] of Object.entries(Object(value)))
    if (days !== undefined) expectCount(days, `${name}.${state}`)
}

const expectMode = expectWord(MODES)
const RETAINED: readonly string[] = STATES.filter((state) => state !== 'erased')

/** What each field of a policy must be. */
const FIELDS: Readonly<Record<string, Expect>> = {
  mode: expectMode,
  registration: expectWord(REGISTRATIONS),
  sections: expectIds,
  closesAt: expectInstant,
  closeAfterDays: expectCount,
  reopenedAt: expectInstant,
  lockedThreads: expectIds,
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
  for (const name of Object.keys(policy)) {
    // Asked for what is unknown only, for speed: it looks at all names.
    if (!NAMES.includes(name)) expectOptions(policy, NAMES, 'policy')
    const value = policy[name as keyof Policy]
    if (value !== undefined) FIELDS[name]?.(value, `policy.${name}`)
  }
  // The loop looks at what is given, and would never miss a mode.
  if (policy.mode === undefined) expectMode(policy.mode, 'policy.mode')
}
