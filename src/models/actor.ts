import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import { type Collective, collectiveSchema } from './collective.ts'
import type { ModelProblem } from './model-problem.ts'
import { type Organisation, organisationSchema } from './organisation.ts'
import { type Person, personSchema } from './person.ts'
import { readWith } from './reading/read-with.ts'

/** Validates an actor, by its `type`. */
export const actorSchema = z.discriminatedUnion('type', [organisationSchema, personSchema, collectiveSchema])

/**
 * Who acts (*acteur*): an organisation, a person, or a group whose members are not named.
 *
 * Whoever acts on a comment is the `Actor` of `ess-domain/moderation`.
 */
export type Actor = Organisation | Person | Collective

/**
 * Read an actor from untrusted data.
 *
 * @param value
 *   Anything; plain JSON with a `type` is expected.
 * @returns
 *   The actor; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseActor} from 'ess-domain/models'
 * parseActor({type: 'organisation', id: 'coorace', name: 'COORACE'}).ok //=> true
 * ```
 */
export function parseActor(value: unknown): Outcome<Actor, ModelProblem> {
  return readWith(actorSchema, value)
}
