import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { capitalIdentifier } from './compact-identifier.ts'

/** A number of the register of health and social establishments (FINESS): nine characters. */
export type Finess = Brand<string, 'Finess'>

// It starts with the département, which in Corsica holds a letter.
const FORMAT = /^(?:\d{2}|2[AB])\d{7}$/

/**
 * Read a FINESS number, that of a health or social establishment, or of the body that runs it. It is not checked
 * further.
 *
 * @param value
 *   What was written; lower case, spaces, dots and hyphens are normalised.
 * @returns
 *   Nine characters; or `models/finess-format`.
 * @see Fichier national des établissements sanitaires et sociaux (ministère de la Santé)
 * @example
 * ```ts
 * import {parseFiness} from 'ess-domain/models'
 * parseFiness('2a 000 001 4') //=> {ok: true, value: '2A0000014', problems: []}
 * ```
 */
export function parseFiness(value: unknown): Outcome<Finess, ModelProblem> {
  return readCode<Finess>(value, FORMAT, 'models/finess-format', capitalIdentifier)
}

/** Validates a FINESS number, and gives its nine characters. */
export const finessSchema = schemaOf(parseFiness)
