const IPV4 = /(?:^|:)(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/
const IPV6 = /^(?:[\da-f]{1,4}:){7}[\da-f]{1,4}$/

/**
 * Cut an address to its network: the first 24 bits of an IPv4 address, 48 of an IPv6 one. That is a part of a provider's
 * network, which mostly serves more than one household.
 *
 * @returns
 *   The network, `'203.0.113.0/24'` or `'2001:db8:85a3::/48'`; `undefined` for what is no address.
 */
export function networkOf(ip: string): string | undefined {
  const ipv4 = IPV4.exec(ip)
  if (ipv4 !== null) return `${ipv4[1]}.0/24`
  const [start = [], end, other] = ip
    .toLowerCase()
    .split('::')
    .map((side) => (side === '' ? [] : side.split(':')))
  // `::` stands for the groups of zeros that are missing of eight, at least one.
  const zeros = end == null ? 0 : Math.max(8 - start.length - end.length, 1)
  const address = [...start, ...'0'.repeat(zeros), ...(end ?? [])].join(':')
  if (other != null || !IPV6.test(address)) return undefined
  const network = address.split(':', 3).map((group) => group.replace(/^0+\B/, ''))
  return `${network.join(':').replace(/(?:(?:^|:)0)+$/, '')}::/48`
}
