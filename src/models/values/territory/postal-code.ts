import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { compactIdentifier } from '../identifiers/compact-identifier.ts'

/** A French postal code: `13003`. It tells neither the commune nor, for some twenty communes, the département. */
export type PostalCode = Brand<string, 'PostalCode'>

// Corsica's start with 20: no letter. 980 is Monaco, which the French post serves.
const FORMAT = /^(?:(?:0[1-9]|[1-8]\d|9[0-5])\d{3}|97[1-8]\d{2}|98[046-9]\d{2})$/

/**
 * Read a French postal code: five digits, overseas territories and Monaco included.
 *
 * No département is derived from it: 51300 serves 46 communes, and 42620 is the code of a commune of the Allier.
 * Take the commune's code for that, and `departementOf`.
 *
 * @param value
 *   What was written; spaces, dots and hyphens are taken away.
 * @returns
 *   Five digits; or `models/postal-code-format`.
 * @see Base officielle des codes postaux (La Poste)
 * @example
 * ```ts
 * import {parsePostalCode} from 'ess-domain/models'
 * parsePostalCode('13 003') //=> {ok: true, value: '13003', problems: []}
 * parsePostalCode('2A004').ok //=> false
 * ```
 */
export function parsePostalCode(value: unknown): Outcome<PostalCode, ModelProblem> {
  return readCode<PostalCode>(value, FORMAT, 'models/postal-code-format', compactIdentifier)
}

/** Validates a French postal code, and gives its five digits. */
export const postalCodeSchema = schemaOf(parsePostalCode)
