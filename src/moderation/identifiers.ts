import { isInstant } from '../core/instant.ts'
import { type FieldTest, isName, recordOf } from './guards/fields.ts'

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

/** The connection identifiers kept with a comment (*données de connexion*). */
export interface Identifiers {
  readonly ip: KeptIp
}

/** Tell whether a value is what is kept of an address: nothing else can be purged. */
export const isIdentifiers: FieldTest = (value) => {
  const { ip } = recordOf(value)
  const { keepUntil, kind, value: address } = recordOf(ip)
  // JSON has null for what was left out.
  if (kind === 'none' || value === null) return true
  if (!isName(address)) return false
  return kind === 'prefix' || (kind === 'full' && isInstant(keepUntil))
}

/** Cut or drop the address; what was cut already can only be dropped. */
export function purgeIdentifiers({ ip }: Identifiers, purge: PurgeKind): Identifiers {
  if (purge === 'none' || ip.kind === 'none') return { ip: { kind: 'none' } }
  if (ip.kind === 'prefix') return { ip }
  const value = networkOf(ip.value)
  return { ip: value === undefined ? { kind: 'none' } : { kind: 'prefix', value } }
}

const IPV4 = /(?:^|:)(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/
const IPV6 = /^(?:[\da-f]{1,4}:){7}[\da-f]{1,4}$/

// 24 bits of an IPv4 address and 48 of an IPv6 one name a provider's network, not a household.
function networkOf(ip: string): string | undefined {
  const ipv4 = IPV4.exec(ip)
  if (ipv4 !== null) return `${ipv4[1]}.0/24`
  const [start = [], end, other] = ip
    .toLowerCase()
    .split('::')
    .map((side) => (side === '' ? [] : side.split(':')))
  // `::` stands for the groups of zeros that are missing of eight, at least one.
  const zeros = end === undefined ? 0 : Math.max(8 - start.length - end.length, 1)
  const address = [...start, ...'0'.repeat(zeros), ...(end ?? [])].join(':')
  if (other !== undefined || !IPV6.test(address)) return undefined
  const network = address.split(':', 3).map((group) => group.replace(/^0+\B/, ''))
  return `${network.join(':').replace(/(?:(?:^|:)0)+$/, '')}::/48`
}
