import * as z from 'zod'
import { frozen } from '../reading/frozen.ts'
import { type When, whenSchema } from './dates/when.ts'
import { listOf } from './list.ts'
import { type Provenance, provenancesSchema } from './provenance.ts'

/**
 * What sources say about one property (*affirmation sourcée*). Several claims about one property may disagree: that is
 * reported as an information, and is no error.
 */
export interface Claim<Value> {
  /** What is said. */
  readonly value: Value
  /** When it was said, or true. */
  readonly at?: When | undefined
  /** Who says so. */
  readonly by: readonly Provenance[]
}

/**
 * Make the zod schema of a claim whose values have a given schema.
 *
 * @param value
 *   The schema of what is said.
 * @returns
 *   A zod schema.
 * @example
 * ```ts
 * import {claimOf, whenSchema} from 'ess-domain/models'
 * const claim = {value: {edtf: '2011', status: 'stated'}, by: [{source: 'article', status: 'stated'}]}
 * claimOf(whenSchema).safeParse(claim).success //=> true
 * ```
 */
export function claimOf<Value extends z.ZodType>(value: Value) {
  return frozen(z.strictObject({ value, at: whenSchema.optional(), by: provenancesSchema }))
}

/** Validates what sources say about a date. */
export const dateClaimsSchema: z.ZodType<readonly Claim<When>[]> = listOf<Claim<When>>(claimOf(whenSchema))
