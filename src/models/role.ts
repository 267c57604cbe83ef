import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { periodSchema } from './values/dates/period.ts'
import { actorIdSchema, idOf } from './values/identifiers/id.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** The names of roles. */
export const ROLE_NAMES = [
  'administrateur',
  'president',
  'tresorier',
  'secretaire',
  'gerant',
  'co-gerant',
  'directeur',
  'animateur',
  'salarie',
  'benevole',
  'autre',
] as const

/** The name of a role. */
export type RoleName = (typeof ROLE_NAMES)[number]

/** Validates a role. */
export const roleSchema = frozen(
  z.strictObject({
    /** Who holds it. */
    actor: actorIdSchema,
    /** What it is. */
    role: z.enum(ROLE_NAMES),
    /** How the source calls it. */
    label: textSchema.optional(),
    /** What it is held in. */
    of: idOf<'organisation' | 'ptce' | 'community'>(),
    /** When it is held. */
    period: periodSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** What an actor does in an organisation, a PTCE or a community (*fonction*), and when. */
export interface Role extends z.output<typeof roleSchema> {}

/**
 * Read a role from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The role; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseRole} from 'ess-domain/models'
 * parseRole({actor: 'mougin', role: 'administrateur', of: 'pain-et-partage'}).ok //=> true
 * ```
 */
export function parseRole(value: unknown): Outcome<Role, ModelProblem> {
  return readWith(roleSchema, value)
}
