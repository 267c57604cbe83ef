import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'
import { webAddressSchema } from './values/web-address.ts'

/** Validates a programme. */
export const programmeSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'programme'>(),
    /** Its usual name. */
    name: textSchema,
    /** Other names that it goes by. */
    altNames: listOf(textSchema).optional(),
    /** Its page. */
    website: webAddressSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A frame that communities work in (*démarche*, *programme*). */
export interface Programme extends z.output<typeof programmeSchema> {}

/**
 * Read a programme from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The programme; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseProgramme} from 'ess-domain/models'
 * parseProgramme({id: 'ptce', name: 'démarche nationale inter-réseaux PTCE'}).ok //=> true
 * ```
 */
export function parseProgramme(value: unknown): Outcome<Programme, ModelProblem> {
  return readWith(programmeSchema, value)
}
