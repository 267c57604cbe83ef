import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { capitalIdentifier } from './compact-identifier.ts'

/** The number of a school or a university (*unité administrative immatriculée*): seven digits and a letter. */
export type Uai = Brand<string, 'Uai'>

const FORMAT = /^\d{7}[A-Z]$/

/**
 * Read a UAI number, that of a school, a university or one of their services. Its letter is not checked.
 *
 * @param value
 *   What was written; lower case, spaces, dots and hyphens are normalised.
 * @returns
 *   Seven digits and a capital; or `models/uai-format`.
 * @see Répertoire national des établissements (ministère de l’Éducation nationale)
 * @example
 * ```ts
 * import {parseUai} from 'ess-domain/models'
 * parseUai('0750652k') //=> {ok: true, value: '0750652K', problems: []}
 * ```
 */
export function parseUai(value: unknown): Outcome<Uai, ModelProblem> {
  return readCode<Uai>(value, FORMAT, 'models/uai-format', capitalIdentifier)
}

/** Validates a UAI number, and gives it with its letter in capitals. */
export const uaiSchema = schemaOf(parseUai)
