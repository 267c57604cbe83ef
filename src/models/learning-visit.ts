import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { countedOf } from './values/counted.ts'
import { whenSchema } from './values/dates/when.ts'
import { actorIdSchema, idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { quantitySchema } from './values/quantity.ts'
import { textSchema } from './values/text.ts'

/** Validates a testimony. */
export const testimonySchema = frozen(
  z.strictObject({
    /** The PTCE that speaks. */
    ptce: idOf<'ptce'>().optional(),
    /** What it told. */
    text: textSchema,
  }),
)

/** What a PTCE told of its experience during a visit (*témoignage*). */
export interface Testimony extends z.output<typeof testimonySchema> {}

/** Validates a learning visit. */
export const learningVisitSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'visit'>(),
    /** The community that visits. */
    community: idOf<'community'>(),
    /** Its rank among the visits of the community, from 1. */
    ordinal: z.int().min(1).optional(),
    /** The rank in the words of the source: « 3ème ». */
    ordinalText: textSchema.optional(),
    /** When it is held. */
    date: whenSchema,
    /** The PTCE that receives. */
    host: idOf<'ptce'>(),
    /** Where it is held. */
    place: idOf<'place'>().optional(),
    /** How many came. */
    participants: quantitySchema.optional(),
    /** Those of them who are named. */
    attendees: listOf(actorIdSchema).optional(),
    /** What it was about. */
    themes: listOf(textSchema).optional(),
    /** What the visitors noted. */
    observations: listOf(textSchema).optional(),
    /** What the host drew from it. */
    outcomes: listOf(textSchema).optional(),
    /** What other PTCEs told. */
    testimonies: countedOf<Testimony>(testimonySchema).optional(),
    /** The articles that report it. */
    reportedIn: listOf(idOf<'article'>()).optional(),
    /** Whether it was held. */
    status: z.enum(['planned', 'held', 'cancelled']),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A visit of a community to one PTCE, to learn from it (*visite apprenante*). */
export interface LearningVisit extends z.output<typeof learningVisitSchema> {}

/**
 * Read a learning visit from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The visit; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseLearningVisit} from 'ess-domain/models'
 * const outcome = parseLearningVisit({
 *   id: 'visite-3',
 *   community: 'renouveau-productif',
 *   ordinal: 0,
 *   date: {edtf: '2014-06-19', status: 'stated'},
 *   host: 'bou-sol',
 *   status: 'held',
 * })
 * outcome.problems.map(({code, path}) => [code, path]) //=> [['models/too-small', ['ordinal']]]
 * ```
 */
export function parseLearningVisit(value: unknown): Outcome<LearningVisit, ModelProblem> {
  return readWith(learningVisitSchema, value)
}
