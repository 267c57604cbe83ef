import * as z from 'zod'
import type { Brand } from '../../../core/brand.ts'
import { ID_FORM } from '../../../core/id-form.ts'
import { excerpt, modelError } from '../../model-problem.ts'
import { reportProblem } from '../../reading/schema-of.ts'
import { codedText } from '../coded-text.ts'

/** The kinds of entity that have an id in a dataset. */
export const ENTITY_KINDS = [
  'organisation',
  'person',
  'collective',
  'ptce',
  'programme',
  'community',
  'visit',
  'survey',
  'need',
  'term',
  'article',
  'forum',
  'comment',
  'place',
  'source',
] as const

/** The name of a kind of entity. */
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** The kinds of actor (*acteur*). */
export const ACTOR_KINDS = ['organisation', 'person', 'collective'] as const satisfies readonly EntityKind[]

/** The name of a kind of actor. */
export type ActorKind = (typeof ACTOR_KINDS)[number]

/**
 * The id of an entity of one kind, or of one of several: the id of an organisation can stand where an actor is asked,
 * and not the other way round.
 */
export type IdOf<Kind extends EntityKind> = Brand<string, `id of ${Kind}`>

/** The id of an organisation, a person or a collective. */
export type ActorId = IdOf<ActorKind>

/** Validates an id that is a plain string: those that `ess-domain/moderation` gives out. */
export const plainIdSchema = z.string().check((context) => {
  if (ID_FORM.test(context.value)) return
  reportProblem(context, context.value, modelError('models/id-format', { got: excerpt(context.value) }))
})

/**
 * Make the zod schema of the id of an entity, whose kinds are given as type argument.
 *
 * @returns
 *   A zod schema: 1 to 200 characters without white space. That there is an entity of that id, and of which kind, is
 *   for `validateDataset` to see.
 * @example
 * ```ts
 * import {idOf} from 'ess-domain/models'
 * idOf<'ptce'>().safeParse('bou-sol').success //=> true
 * idOf<'ptce'>().safeParse('Bou Sol').success //=> false
 * ```
 */
export function idOf<Kind extends EntityKind>() {
  return codedText<IdOf<Kind>>(ID_FORM, 'models/id-format')
}

/** Validates the id of an actor. */
export const actorIdSchema = idOf<ActorKind>()
