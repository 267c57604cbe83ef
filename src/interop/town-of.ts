import type { Place } from '../models/place.ts'

/**
 * Name the town that a place is in, for an address.
 *
 * @returns
 *   The town; `undefined` of a place without a commune, a postal code, a street or a country abroad: it is a territory,
 *   whose name is that of no town.
 */
export function townOf(place: Place): string | undefined {
  const { address, communeCode, countryCode, name, officialName, postalCode } = place
  const isAddress = (address ?? communeCode ?? countryCode ?? postalCode) !== undefined
  return isAddress ? (officialName ?? name) : undefined
}
