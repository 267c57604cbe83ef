import * as z from 'zod'
import { MODES, REGISTRATIONS } from '../core/moderation-states.ts'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** Validates a field of the form. */
export const forumFieldSchema = frozen(
  z.strictObject({
    /** Its name in the data that is sent. */
    name: textSchema,
    /** Its label on the page: « Votre message ». */
    label: textSchema,
    /** Whether it must be filled (default: it need not). */
    required: z.boolean().optional(),
  }),
)

/** A field of the form that readers comment with. */
export interface ForumField extends z.output<typeof forumFieldSchema> {}

/** Validates what the form announces of its markup. */
export const forumSyntaxSchema = frozen(
  z.strictObject({
    /** SPIP's shortcuts, as the form shows them: `{{gras}}`. */
    spip: listOf(textSchema),
    /** Names of HTML elements: `del`. */
    html: listOf(textSchema),
    /** What makes a paragraph. */
    paragraphs: z.enum(['blank-line', 'line']),
  }),
)

/** The markup that the form announces. */
export interface ForumSyntax extends z.output<typeof forumSyntaxSchema> {}

/** Validates a forum. */
export const forumSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'forum'>(),
    /** Whether comments are read before or after publication, or not taken. */
    moderation: z.enum(MODES),
    /** Whether one must be registered; absent when it is not known. */
    registration: z.enum(REGISTRATIONS).optional(),
    /** The fields of the form. */
    fields: listOf<ForumField>(forumFieldSchema),
    /** The markup that the form announces. */
    syntax: forumSyntaxSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** Where readers comment (*forum*). Registration and moderation are two questions. */
export interface Forum extends z.output<typeof forumSchema> {}

/**
 * Read a forum from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The forum; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseForum} from 'ess-domain/models'
 * parseForum({id: 'forum-12', moderation: 'a-priori', fields: []}).ok //=> true
 * ```
 */
export function parseForum(value: unknown): Outcome<Forum, ModelProblem> {
  return readWith(forumSchema, value)
}
