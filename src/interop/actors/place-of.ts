import type { Place } from '../../models/place.ts'
import { idOf } from '../../models/values/identifiers/id.ts'
import type { CommuneCode } from '../../models/values/territory/commune-code.ts'
import type { Coordinates } from '../../models/values/territory/coordinates.ts'
import type { CountryCode } from '../../models/values/territory/country-code.ts'
import { type DepartementCode, departementOf } from '../../models/values/territory/departement-code.ts'
import type { PostalCode } from '../../models/values/territory/postal-code.ts'
import { compact } from '../compact.ts'
import { provenanceOf } from './facts.ts'
import type { ImportSettings } from './import-options.ts'

const PLACE_ID = idOf<'place'>()

/** What a source says of where something is. */
export interface PlaceFacts {
  /** Names the place in the dataset, after `lieu-`. */
  readonly key: string
  /** The parts of the street line, in order. */
  readonly street: readonly (string | undefined)[]
  readonly town: string | undefined
  readonly postalCode?: PostalCode | undefined
  readonly communeCode?: CommuneCode | undefined
  readonly departementCode?: DepartementCode | undefined
  readonly countryCode?: CountryCode | undefined
  readonly coordinates?: Coordinates | undefined
}

/** Make a place of what a source says; none when it says neither a town nor a commune. */
export function placeOf(facts: PlaceFacts, settings: ImportSettings): Place | undefined {
  const { key, street, town, communeCode, ...others } = facts
  const name = town ?? communeCode
  if (name === undefined) return undefined
  const address = street.filter((part) => part !== undefined).join(' ')
  return compact({
    ...others,
    id: PLACE_ID.parse(`lieu-${key}`),
    name,
    address: address === '' ? undefined : address,
    communeCode,
    // The code of a commune holds that of its département.
    departementCode: others.departementCode ?? (communeCode === undefined ? undefined : departementOf(communeCode)),
    by: provenanceOf(settings),
  })
}
