import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { reportReversed } from './reading/report-reversed.ts'
import { edtfSchema } from './values/dates/edtf.ts'
import { idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'
import { webAddressSchema } from './values/web-address.ts'

/** Validates a term of a glossary. */
export const glossaryTermSchema = frozen(
  z
    .strictObject({
      /** Its name in the dataset. */
      id: idOf<'term'>(),
      /** The term, as texts use it. */
      term: textSchema,
      /** Other spellings: plural, capitals, acronym. */
      variants: listOf(textSchema).optional(),
      /** What it means. */
      definition: textSchema,
      /** The first day of this definition: definitions change, each version is an entry of its own. */
      validFrom: edtfSchema.optional(),
      /** The last day of this definition, not before the first. */
      validUntil: edtfSchema.optional(),
      /** The same concept elsewhere. */
      sameAs: listOf(webAddressSchema).optional(),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check((context) => {
      const { validFrom, validUntil } = context.value
      reportReversed(context, validFrom, validUntil, ['validUntil'])
    }),
)

/** A term and its definition (*entrée de glossaire*). */
export interface GlossaryTerm extends z.output<typeof glossaryTermSchema> {}

/**
 * Read a term of a glossary from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The term; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseGlossaryTerm} from 'ess-domain/models'
 * const outcome = parseGlossaryTerm({
 *   id: 'ptce',
 *   term: 'PTCE',
 *   definition: 'Pôles territoriaux de coopération économique.',
 * })
 * outcome.ok //=> true
 * ```
 */
export function parseGlossaryTerm(value: unknown): Outcome<GlossaryTerm, ModelProblem> {
  return readWith(glossaryTermSchema, value)
}
