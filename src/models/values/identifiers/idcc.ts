import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'

/** The number of a collective agreement (*identifiant de convention collective*): four digits. */
export type Idcc = Brand<string, 'Idcc'>

const FORMAT = /^\d{4}$/

/**
 * Read the number of a collective agreement. Whether there is one of that number is not checked.
 *
 * @param value
 *   What was written; leading zeros that got lost are put back: `16` is `0016`.
 * @returns
 *   Four digits; or `models/idcc-format`.
 * @see Liste des conventions collectives (ministère du Travail)
 * @example
 * ```ts
 * import {parseIdcc} from 'ess-domain/models'
 * parseIdcc('1518') //=> {ok: true, value: '1518', problems: []}
 * parseIdcc('16') //=> {ok: true, value: '0016', problems: []}
 * ```
 */
export function parseIdcc(value: unknown): Outcome<Idcc, ModelProblem> {
  return readCode<Idcc>(value, FORMAT, 'models/idcc-format', padded)
}

function padded(text: string): string {
  const digits = text.trim()
  return digits === '' ? digits : digits.padStart(4, '0')
}

/** Validates the number of a collective agreement, and gives its four digits. */
export const idccSchema = schemaOf(parseIdcc)
