import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { edtfSchema } from './values/dates/edtf.ts'
import { idOf } from './values/identifiers/id.ts'
import { textSchema } from './values/text.ts'
import { webAddressSchema } from './values/web-address.ts'

/** Validates a source. */
export const sourceSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'source'>(),
    /** What it is. */
    kind: z.enum(['article', 'website', 'dataset', 'document', 'interview', 'other']),
    /** Its title. */
    title: textSchema.optional(),
    /** Its address. */
    url: webAddressSchema.optional(),
    /** When it was published. */
    published: edtfSchema.optional(),
    /** The source that copies this one. */
    originalOf: idOf<'source'>().optional(),
  }),
)

/** A document that facts are from (*source*). */
export interface Source extends z.output<typeof sourceSchema> {}

/**
 * Read a source from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The source; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseSource} from 'ess-domain/models'
 * parseSource({id: 'bou-sol', kind: 'website', url: 'https://bou-sol.eu/'}).ok //=> true
 * ```
 */
export function parseSource(value: unknown): Outcome<Source, ModelProblem> {
  return readWith(sourceSchema, value)
}
