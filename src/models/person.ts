import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { idOf } from './values/identifiers/id.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** Validates a person. */
export const personSchema = frozen(
  z.strictObject({
    type: z.literal('person'),
    /** Its name in the dataset. */
    id: idOf<'person'>(),
    /** The whole name, as it is shown. */
    name: textSchema,
    givenName: textSchema.optional(),
    familyName: textSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A person. What they do for an organisation is a `Role`, never part of the person. */
export interface Person extends z.output<typeof personSchema> {}

/**
 * Read a person from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The person; or every problem found, with its path.
 * @example
 * ```ts
 * import {parsePerson} from 'ess-domain/models'
 * parsePerson({type: 'person', id: 'mougin', name: 'Samuel Mougin'}).ok //=> true
 * ```
 */
export function parsePerson(value: unknown): Outcome<Person, ModelProblem> {
  return readWith(personSchema, value)
}
