import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { reportReversed } from './reading/report-reversed.ts'
import { whenSchema } from './values/dates/when.ts'
import { idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { quantitySchema } from './values/quantity.ts'
import { textSchema } from './values/text.ts'

/** Validates a survey. */
export const surveySchema = frozen(
  z
    .strictObject({
      /** Its name in the dataset. */
      id: idOf<'survey'>(),
      /** The community that was asked. */
      community: idOf<'community'>().optional(),
      /** When it began. */
      launched: whenSchema,
      /** When it ended, not before it began. */
      closed: whenSchema.optional(),
      /** Who was asked, in words. */
      audience: textSchema,
      /** How many were asked. */
      sent: quantitySchema.optional(),
      /** How many answered. */
      answers: quantitySchema.optional(),
      /** The needs that it found. */
      findings: listOf(idOf<'need'>()),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check((context) => {
      const { launched, closed } = context.value
      reportReversed(context, launched.edtf, closed?.edtf, ['closed', 'edtf'])
    }),
)

/** A survey among the members of a community (*enquête*). */
export interface Survey extends z.output<typeof surveySchema> {}

/**
 * Read a survey from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The survey; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseSurvey} from 'ess-domain/models'
 * const outcome = parseSurvey({
 *   id: 'enquete',
 *   launched: {edtf: '2014-04', expression: 'lancée en avril', status: 'inferred'},
 *   audience: 'PTCE membres de la communauté',
 *   findings: ['besoin-animation'],
 * })
 * outcome.ok //=> true
 * ```
 */
export function parseSurvey(value: unknown): Outcome<Survey, ModelProblem> {
  return readWith(surveySchema, value)
}
