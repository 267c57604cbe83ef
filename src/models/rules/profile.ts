import { expectOneOf } from '../../core/argument.ts'
import type { Severity } from '../../core/problem.ts'
import { readDate } from '../law/at-date.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import type { Trivalent } from '../values/dates/edtf-order.ts'

/** What the conditions of the law weigh: one that does not hold, and one that nothing shows. */
export interface ProfileRow {
  readonly no: Severity
  readonly unknown: Severity | null
}

/**
 * What a dataset is for. An article tells what it tells; a directory wants what it lacks to be known; a list that
 * makes PTCEs out of names has to show each condition.
 */
export const PROFILES = {
  description: { no: 'info', unknown: null },
  directory: { no: 'warning', unknown: 'info' },
  official: { no: 'error', unknown: 'warning' },
} as const satisfies Record<string, ProfileRow>

/** The name of a profile. */
export type Profile = keyof typeof PROFILES

/** On which day, and how severely, the law is asked about. */
export interface LawQuestion {
  readonly at: Edtf | undefined
  readonly severityOf: (holds: Trivalent) => Severity | null
}

/** Read the options that the rules of law need. */
export function readQuestion(profile: Profile = 'description', at?: string): LawQuestion {
  expectOneOf(profile, Object.keys(PROFILES), 'options.profile')
  if (at === undefined && profile !== 'description') {
    throw new TypeError(`Expected \`options.at\`, the day that the profile \`'${profile}'\` asks for`)
  }
  const severities = { yes: null, ...PROFILES[profile] }
  return {
    at: at === undefined ? undefined : readDate(at, 'options.at'),
    severityOf: (holds) => severities[holds],
  }
}
