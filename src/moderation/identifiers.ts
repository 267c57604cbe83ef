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

/** The connection identifiers kept with a comment (*données de connexion*). */
export interface Identifiers {
  readonly ip: KeptIp
}
