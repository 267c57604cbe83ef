import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { compactIdentifier } from '../identifiers/compact-identifier.ts'

/** Insee's code of a legal form (*catégorie juridique*), at its finest level: `9220`. */
export type LegalCategory = Brand<string, 'LegalCategory'>

const FORMAT = /^\d{4}$/

/**
 * Read a *catégorie juridique*: four digits. Codes that are no longer given out are accepted: old data holds them.
 *
 * @param value
 *   What was written; spaces and dots are taken away.
 * @returns
 *   Four digits; or `models/legal-category-format`.
 * @see Nomenclature des catégories juridiques (Insee), level III
 * @example
 * ```ts
 * import {parseLegalCategory} from 'ess-domain/models'
 * parseLegalCategory('92 20') //=> {ok: true, value: '9220', problems: []}
 * parseLegalCategory('92').ok //=> false
 * ```
 */
export function parseLegalCategory(value: unknown): Outcome<LegalCategory, ModelProblem> {
  return readCode<LegalCategory>(value, FORMAT, 'models/legal-category-format', compactIdentifier)
}

/** Validates a *catégorie juridique*, and gives its four digits. */
export const legalCategorySchema = schemaOf(parseLegalCategory)
