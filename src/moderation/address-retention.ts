import { expectCount } from '../core/argument.ts'
import { expectInstant } from '../core/expect-instant.ts'
import { addTime, DAY } from '../core/instant.ts'
import type { FullIp, NoIp } from './identifiers.ts'

/** For how long an address is kept whole, and who says so. */
export interface AddressRetention {
  readonly days: number
  readonly source: string
}

/**
 * Lengths that a site may choose from, with their sources: none holds by default, and which one binds is for the site
 * to find out. A year counts 365 days: where a 29 February lies in it, one more is needed to keep an address for all of it.
 */
export const ADDRESS_RETENTIONS = {
  spip: { days: 124, source: 'SPIP 4, _CNIL_PERIODE' },
  'decret-2021-1362': { days: 365, source: 'décret n° 2021-1362 du 20 octobre 2021, article 5' },
} as const satisfies Readonly<Record<string, AddressRetention>>

/**
 * Keep an address whole for some days: `dueActions` tells when it is to be purged, that of spam too.
 *
 * @param value
 *   The address, IPv4 or IPv6, without a port: of a header that lists several, one; an empty text, `null` and `undefined`
 *   are none, where a server does not tell it.
 * @param at
 *   When the comment was written: an ISO instant.
 * @param days
 *   For how long.
 * @returns
 *   The address with its date, or `{kind: 'none'}`, for `Submission.identifiers`.
 * @throws {TypeError}
 *   When `at` is no instant, or `days` no number.
 * @example
 * ```ts
 * import {ADDRESS_RETENTIONS, keepAddress} from 'ess-domain/moderation'
 * keepAddress('203.0.113.7', '2014-06-12T10:00:00Z', ADDRESS_RETENTIONS.spip.days)
 * //=> {kind: 'full', value: '203.0.113.7', keepUntil: '2014-10-14T10:00:00.000Z'}
 * keepAddress(null, '2014-06-12T10:00:00Z', ADDRESS_RETENTIONS.spip.days) //=> {kind: 'none'}
 * ```
 */
export function keepAddress(value: string | null | undefined, at: string, days: number): FullIp | NoIp {
  expectInstant(at, 'at')
  expectCount(days, 'days')
  if (value == null || value === '') return { kind: 'none' }
  return { kind: 'full', value, keepUntil: addTime(at, days * DAY) }
}
