import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { dateClaimsSchema } from './values/claim.ts'
import { checkPeriodOrder, periodShape } from './values/dates/period.ts'
import { actorIdSchema, idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** Validates a member of a community. */
export const communityMemberSchema = frozen(
  z
    .strictObject({
      ...periodShape,
      /** The PTCE that is a member. */
      ptce: idOf<'ptce'>(),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check(checkPeriodOrder),
)

/** A PTCE that is a member of a community, and when. */
export interface CommunityMember extends z.output<typeof communityMemberSchema> {}

/** Validates a community. */
export const communitySchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'community'>(),
    /** Its usual name. */
    name: textSchema,
    /** Other names that it goes by. */
    altNames: listOf(textSchema).optional(),
    /** What its members have in common. */
    theme: textSchema.optional(),
    /** The frame that it works in. */
    programme: idOf<'programme'>().optional(),
    /** Who leads it (*animateurs*); a role `animateur` in it says the same, and since when. */
    animators: listOf(actorIdSchema),
    /** Who supports it. */
    supporters: listOf(actorIdSchema),
    /** The PTCEs that are known to be members. */
    members: listOf<CommunityMember>(communityMemberSchema),
    /** What sources say of its beginning. */
    founded: dateClaimsSchema.optional(),
    /** What sources say of its end. */
    dissolved: dateClaimsSchema.optional(),
    /** The types of activity that its PTCEs develop. */
    activityTypes: listOf(textSchema).optional(),
    /** What it will do next. */
    nextSteps: listOf(textSchema).optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A community of PTCEs that learn from each other (*communauté apprenante*). */
export interface Community extends z.output<typeof communitySchema> {}

/**
 * Read a community from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The community; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseCommunity} from 'ess-domain/models'
 * const outcome = parseCommunity({
 *   id: 'renouveau-productif',
 *   name: 'Renouveau Productif',
 *   animators: ['coorace'],
 *   supporters: [],
 *   members: [{ptce: 'bou-sol'}],
 * })
 * outcome.ok //=> true
 * ```
 */
export function parseCommunity(value: unknown): Outcome<Community, ModelProblem> {
  return readWith(communitySchema, value)
}
