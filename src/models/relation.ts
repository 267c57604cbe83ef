import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { periodSchema } from './values/dates/period.ts'
import { idOf } from './values/identifiers/id.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** The types of relation. */
export const RELATION_TYPES = ['supplies', 'partner', 'funds', 'supports', 'member', 'other'] as const

/** The type of a relation. */
export type RelationType = (typeof RELATION_TYPES)[number]

const endSchema = idOf<'organisation' | 'person' | 'collective' | 'ptce' | 'community'>()

/** Validates a relation. */
export const relationSchema = frozen(
  z.strictObject({
    /** Who supplies, funds, supports, is a member… */
    from: endSchema,
    /** What it is; a partnership goes both ways. */
    type: z.enum(RELATION_TYPES),
    /** Who is supplied, funded, supported… */
    to: endSchema,
    /** How the source calls it. */
    label: textSchema.optional(),
    /** When it holds. */
    period: periodSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** What ties two actors, PTCEs or communities (*relation*): a customer, a partner, a funder. */
export interface Relation extends z.output<typeof relationSchema> {}

/**
 * Read a relation from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The relation; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseRelation} from 'ess-domain/models'
 * parseRelation({from: 'bou-sol', type: 'partner', to: 'sodexo'}).ok //=> true
 * ```
 */
export function parseRelation(value: unknown): Outcome<Relation, ModelProblem> {
  return readWith(relationSchema, value)
}
