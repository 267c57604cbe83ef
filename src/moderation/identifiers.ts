import { isInstant } from '../core/instant.ts'
import { type FieldTest, isName } from './field-tests.ts'
import { networkOf } from './network-of.ts'
import { recordOf } from './record-of.ts'

/** An address kept whole until a date: the purge of identifiers is due from then on. */
export interface FullIp {
  readonly kind: 'full'
  readonly value: string
  /** ISO instant. */
  readonly keepUntil: string
}

/** An address cut to its network: `'203.0.113.0/24'`, `'2001:db8:85a3::/48'`. */
export interface IpPrefix {
  readonly kind: 'prefix'
  readonly value: string
}

/** No address was kept, or it was dropped. */
export interface NoIp {
  readonly kind: 'none'
}

/** The address a comment was sent from, never as a digest: an unsalted one of an IPv4 address is read back in minutes. */
export type KeptIp = FullIp | IpPrefix | NoIp

/** What a purge leaves of an address: its network, or nothing. */
export type PurgeKind = 'prefix' | 'none'

export const PURGE_KINDS: readonly PurgeKind[] = ['prefix', 'none']

const NO_IP: NoIp = { kind: 'none' }

/** The connection identifiers kept with a comment (*données de connexion*). */
export interface Identifiers {
  readonly ip: KeptIp
}

/** Tell whether a value is what is kept of an address: nothing else can be purged. */
export const isIdentifiers: FieldTest = (value) => {
  // JSON has null for what was left out.
  if (value === null) return true
  const { ip } = recordOf(value)
  const { keepUntil, kind, value: address } = recordOf(ip)
  const isKept = kind === 'prefix' || (kind === 'full' && isInstant(keepUntil))
  return kind === 'none' || (isKept && isName(address))
}

/** Take of an address what is kept of it: a whole one beside `none` or a network would never be purged. */
export function identifiersOf(identifiers: Identifiers | null | undefined): Identifiers {
  const { ip } = identifiers ?? { ip: NO_IP }
  if (ip.kind === 'none') return { ip: NO_IP }
  const { kind, value } = ip
  return { ip: kind === 'full' ? { kind, value, keepUntil: ip.keepUntil } : { kind, value } }
}

/** Cut or drop the address; what was cut already can only be dropped. */
export function purgeIdentifiers({ ip }: Identifiers, purge: PurgeKind): Identifiers {
  if (purge === 'none' || ip.kind === 'none') return { ip: { kind: 'none' } }
  if (ip.kind === 'prefix') return { ip }
  const value = networkOf(ip.value)
  return { ip: value == null ? { kind: 'none' } : { kind: 'prefix', value } }
}
