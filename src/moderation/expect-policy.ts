import { expectCount, expectObject, expectString, expectType } from '../core/argument.ts'
import { type Expect, expectWord, itemsOf } from '../core/expect-fields.ts'
import { expectInstant } from '../core/expect-instant.ts'
import { expectOptions } from '../core/expect-options.ts'
import { MODES, REGISTRATIONS, STATES } from '../core/moderation-states.ts'
import { PURGE_KINDS } from './identifiers.ts'
import type { Policy } from './policy.ts'

// A number would be found in no list of ids: the thread 7 would stay open.
const expectList = itemsOf(expectString)
const expectDays: Expect = (value, name) => {
  expectOptions(value, RETAINED, name)
  for (const [state, days] of Object.entries(Object(value)))
    if (days !== undefined) expectCount(days, `${name}.${state}`)
}

const RETAINED: readonly string[] = STATES.filter((state) => state !== 'erased')

/** What each field of a policy must be. */
const FIELDS: Readonly<Record<string, Expect>> = {
  mode: expectWord(MODES),
  registration: expectWord(REGISTRATIONS),
  sections: expectList,
  closesAt: expectInstant,
  closeAfterDays: expectCount,
  reopenedAt: expectInstant,
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
  // The loop below looks at what is given, and would never miss a mode.
  FIELDS['mode']?.(policy.mode, 'policy.mode')
  for (const [name, value] of Object.entries(policy)) if (value !== undefined) FIELDS[name]?.(value, `policy.${name}`)
}
