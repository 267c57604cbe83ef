import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { communeCodeSchema } from './values/territory/commune-code.ts'
import { type Coordinates, coordinatesSchema } from './values/territory/coordinates.ts'
import { countryCodeSchema } from './values/territory/country-code.ts'
import { departementCodeSchema } from './values/territory/departement-code.ts'
import { postalCodeSchema } from './values/territory/postal-code.ts'
import { regionCodeSchema } from './values/territory/region-code.ts'
import { textSchema } from './values/text.ts'

/** Validates a region code with its vintage. */
export const placeRegionSchema = frozen(
  z.strictObject({
    /** The region's code. */
    code: regionCodeSchema,
    /** The year of the *Code officiel géographique* that the code is of: regions changed in 2016. */
    cog: z.int().min(1943).max(2100),
  }),
)

/** A region that a place is in, or was in. */
export interface PlaceRegion extends z.output<typeof placeRegionSchema> {}

/** Validates a place. */
export const placeSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'place'>(),
    /** Its name, as the source writes it. */
    name: textSchema,
    /** Its name in the *Code officiel géographique*, when it is written otherwise. */
    officialName: textSchema.optional(),
    /** Street and number, as the source writes them. */
    address: textSchema.optional(),
    /** The postal code, which is not that of the commune. */
    postalCode: postalCodeSchema.optional(),
    /** Code of the commune. */
    communeCode: communeCodeSchema.optional(),
    /** Code of the département. */
    departementCode: departementCodeSchema.optional(),
    /** The regions that it is in, or was in. */
    regions: listOf<PlaceRegion>(placeRegionSchema).optional(),
    /** Code of the country, when it is not France. */
    countryCode: countryCodeSchema.optional(),
    /** Where it is on a map. */
    coordinates: (coordinatesSchema satisfies z.ZodType<Coordinates>).optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A place: an address, a commune, a département, a region, a country (*lieu*, *territoire*). */
export interface Place extends z.output<typeof placeSchema> {}

/**
 * Read a place from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The place; or every problem found, with its path.
 * @example
 * ```ts
 * import {parsePlace} from 'ess-domain/models'
 * parsePlace({id: 'marseille', name: 'Marseille', communeCode: '13055', departementCode: '13'}).ok //=> true
 * ```
 */
export function parsePlace(value: unknown): Outcome<Place, ModelProblem> {
  return readWith(placeSchema, value)
}
