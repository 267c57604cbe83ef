import * as z from 'zod'
import { fail, type Outcome } from '../core/outcome.ts'
import type { Comment } from '../moderation/comment.ts'
import { type Actor, actorSchema } from './actor.ts'
import { type Article, articleSchema } from './article.ts'
import { commentSchema } from './comment.ts'
import { type Community, communitySchema } from './community.ts'
import { type FinancingNeed, financingNeedSchema } from './financing-need.ts'
import { type Forum, forumSchema } from './forum.ts'
import { type GlossaryTerm, glossaryTermSchema } from './glossary-term.ts'
import { type LearningVisit, learningVisitSchema } from './learning-visit.ts'
import { type ModelProblem, typeName, wrongType } from './model-problem.ts'
import { type Place, placeSchema } from './place.ts'
import { type Programme, programmeSchema } from './programme.ts'
import { type Ptce, ptceSchema } from './ptce.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { type Relation, relationSchema } from './relation.ts'
import { type Role, roleSchema } from './role.ts'
import { type Source, sourceSchema } from './source.ts'
import { type Survey, surveySchema } from './survey.ts'
import { listOf } from './values/list.ts'
import { textSchema } from './values/text.ts'

// A collection that is not given is an empty one: a directory of actors need not name the forums that it has not.
function collectionOf<Entity>(entity: z.ZodType<Entity>) {
  return listOf(entity).default([])
}

/** Validates the shape of a dataset: each entity alone. What holds between them is for `validateDataset`. */
export const datasetSchema = frozen(
  z.strictObject({
    /** What the dataset is, in words. */
    note: textSchema.optional(),
    /** Organisations, persons, collectives. */
    actors: collectionOf<Actor>(actorSchema),
    /** What actors do in organisations, PTCEs and communities. */
    roles: collectionOf<Role>(roleSchema),
    /** What ties actors, PTCEs and communities. */
    relations: collectionOf<Relation>(relationSchema),
    /** *Pôles territoriaux de coopération économique*. */
    ptces: collectionOf<Ptce>(ptceSchema),
    /** Frames that communities work in. */
    programmes: collectionOf<Programme>(programmeSchema),
    /** Communities of PTCEs. */
    communities: collectionOf<Community>(communitySchema),
    /** Learning visits. */
    visits: collectionOf<LearningVisit>(learningVisitSchema),
    /** Surveys. */
    surveys: collectionOf<Survey>(surveySchema),
    /** Financing needs. */
    needs: collectionOf<FinancingNeed>(financingNeedSchema),
    /** Terms and their definitions. */
    glossary: collectionOf<GlossaryTerm>(glossaryTermSchema),
    /** Articles. */
    articles: collectionOf<Article>(articleSchema),
    /** Forums. */
    forums: collectionOf<Forum>(forumSchema),
    /** Comments, of any state. */
    comments: collectionOf<Comment>(commentSchema),
    /** Places. */
    places: collectionOf<Place>(placeSchema),
    /** Documents that facts are from. */
    sources: collectionOf<Source>(sourceSchema),
  }),
)

/** Entities that refer to each other by their ids: a directory, or all that one article says. */
export interface Dataset extends z.output<typeof datasetSchema> {}

/**
 * Read a dataset from untrusted data, each entity by itself; `validateDataset` also checks what holds between them.
 *
 * @param value
 *   Anything; plain JSON is expected. A collection that is not given is empty.
 * @returns
 *   The dataset; or every problem of shape, with its path. What holds between the entities (references, dates,
 *   numbering) is for `validateDataset`.
 * @example
 * ```ts
 * import {parseDataset} from 'ess-domain/models'
 * const outcome = parseDataset({places: [{id: 'marseille', name: 'Marseille'}]})
 * outcome.ok && outcome.value.places.length //=> 1
 * ```
 */
export function parseDataset(value: unknown): Outcome<Dataset, ModelProblem> {
  return isOtherThanRecord(value) ? fail(wrongType('object', value)) : readWith(datasetSchema, value)
}

// To zod, a map or a promise is an object without any of the fields: it would be an empty dataset.
function isOtherThanRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length > 0) return false
  return !['object', 'array'].includes(typeName(value))
}
