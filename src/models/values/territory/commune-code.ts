import { expectString } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { capitalIdentifier } from '../identifiers/compact-identifier.ts'

/** The code of a commune in the *Code officiel géographique*: `13055`, `2A004`. A postal code is something else. */
export type CommuneCode = Brand<string, 'CommuneCode'>

// The département, then the commune's number in it, which is never zero: 13000 is a postal code.
const FORMAT = /^(?:(?:0[1-9]|1\d|2[AB1-9]|[3-8]\d|9[0-5])(?!000)\d{3}|(?:97[1-8]|98[46-9])(?!00)\d{2})$/

/** The municipal arrondissements: their codes, from the first to the last, and the commune that they are parts of. */
const ARRONDISSEMENTS = [
  { first: '13201', last: '13216', commune: '13055' },
  { first: '69381', last: '69389', commune: '69123' },
  { first: '75101', last: '75120', commune: '75056' },
] as const

/**
 * Read the code of a commune, or of an arrondissement of Paris, Lyon or Marseille.
 *
 * The form is checked, and that the département exists; not that there is a commune of that number.
 *
 * @param value
 *   What was written; lower case, spaces, dots and hyphens are normalised.
 * @returns
 *   Five characters; or `models/commune-code-format`.
 * @see Code officiel géographique (Insee)
 * @example
 * ```ts
 * import {parseCommuneCode} from 'ess-domain/models'
 * parseCommuneCode('2a004') //=> {ok: true, value: '2A004', problems: []}
 * parseCommuneCode('13000').ok //=> false
 * ```
 */
export function parseCommuneCode(value: unknown): Outcome<CommuneCode, ModelProblem> {
  return readCode<CommuneCode>(value, FORMAT, 'models/commune-code-format', capitalIdentifier)
}

/**
 * Give the commune that a municipal arrondissement is part of: Sirene and the RNA use the code of the arrondissement,
 * tables of inter-municipal bodies that of the commune.
 *
 * @param code
 *   A code that was read.
 * @returns
 *   The code of Marseille, Lyon or Paris for one of their arrondissements; the same code for any other.
 * @throws {TypeError}
 *   When `code` is not a string.
 * @example
 * ```ts
 * import {parseCommuneCode, toCommune} from 'ess-domain/models'
 * const outcome = parseCommuneCode('13203')
 * outcome.ok && toCommune(outcome.value) //=> '13055'
 * ```
 */
export function toCommune(code: CommuneCode): CommuneCode {
  expectString(code, 'code')
  const whole = ARRONDISSEMENTS.find(({ first, last }) => first <= code && code <= last)
  return whole === undefined ? code : (whole.commune as CommuneCode)
}

/** Validates the code of a commune, and gives it in capitals. */
export const communeCodeSchema = schemaOf(parseCommuneCode)
