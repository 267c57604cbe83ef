import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { idOf } from './values/identifiers/id.ts'
import { provenancesSchema } from './values/provenance.ts'
import { quantitySchema } from './values/quantity.ts'
import { textSchema } from './values/text.ts'

/** Validates a collective. */
export const collectiveSchema = frozen(
  z.strictObject({
    type: z.literal('collective'),
    /** Its name in the dataset. */
    id: idOf<'collective'>(),
    /** How the source calls the group. */
    name: textSchema,
    /** How many it counts. */
    count: quantitySchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A group whose members are not named (*collectif*): « les écoles de Marseille », « quatre autres Pôles ». */
export interface Collective extends z.output<typeof collectiveSchema> {}

/**
 * Read a collective from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The collective; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseCollective} from 'ess-domain/models'
 * parseCollective({type: 'collective', id: 'ecoles', name: 'écoles de Marseille'}).ok //=> true
 * ```
 */
export function parseCollective(value: unknown): Outcome<Collective, ModelProblem> {
  return readWith(collectiveSchema, value)
}
