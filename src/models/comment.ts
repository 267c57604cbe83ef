import * as z from 'zod'
import { BIRTH_TYPES, COMMAND_TYPES, GROUND_KINDS } from '../core/moderation-states.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Comment } from '../moderation/comment.ts'
import { previousSchema, STANDING_SHAPES } from './comment-standing.ts'
import type { ModelProblem } from './model-problem.ts'
import { readWith } from './reading/read-with.ts'
import { instantSchema } from './values/dates/instant.ts'
import { plainIdSchema } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { textSchema } from './values/text.ts'

/** Validates who wrote a comment. */
export const commentAuthorSchema = z
  .strictObject({
    id: textSchema.exactOptional(),
    name: z.string().exactOptional(),
    email: z.string().exactOptional(),
    verified: z.boolean(),
  })
  .readonly()

/** Validates the words of a comment. */
export const commentContentSchema = z
  .strictObject({
    title: z.string().exactOptional(),
    text: z.string(),
    // Kept as the reader wrote it: whoever renders it decides what may be a link.
    link: z.strictObject({ url: z.string(), label: z.string().exactOptional() }).readonly().exactOptional(),
  })
  .readonly()

/** Validates the connection identifiers that are kept with a comment. */
export const commentIdentifiersSchema = z
  .strictObject({
    ip: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('full'), value: textSchema, keepUntil: instantSchema }).readonly(),
      z.strictObject({ kind: z.literal('prefix'), value: textSchema }).readonly(),
      z.strictObject({ kind: z.literal('none') }).readonly(),
    ]),
  })
  .readonly()

/** Validates a report that waits for its outcome. */
export const openReportSchema = z
  .strictObject({ id: textSchema, at: instantSchema, by: textSchema, ground: z.enum(GROUND_KINDS) })
  .readonly()

/** Validates the last thing that happened to a comment. */
export const lastChangeSchema = z
  .strictObject({
    commandId: textSchema,
    command: z.enum([...COMMAND_TYPES, ...BIRTH_TYPES]),
    at: instantSchema,
    by: textSchema,
  })
  .readonly()

const placeShape = {
  id: plainIdSchema,
  forum: z.strictObject({ type: textSchema, id: plainIdSchema }).readonly(),
  thread: plainIdSchema,
  parent: plainIdSchema.exactOptional(),
  submittedAt: instantSchema,
  version: z.int().min(1),
  revision: z.int().min(1),
  last: lastChangeSchema,
} as const

const livingShape = {
  ...placeShape,
  author: commentAuthorSchema,
  content: commentContentSchema,
  identifiers: commentIdentifiersSchema,
  reports: listOf(openReportSchema),
  acceptedRevision: z.int().min(1).exactOptional(),
  firstPublishedAt: instantSchema.exactOptional(),
  previous: previousSchema.exactOptional(),
} as const

/**
 * Validates a comment, by its `state`: exactly the type `Comment` of `ess-domain/moderation`, which says what each key
 * means.
 */
export const commentSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...livingShape, ...STANDING_SHAPES.pending }).readonly(),
  z.strictObject({ ...livingShape, ...STANDING_SHAPES.published }).readonly(),
  z.strictObject({ ...livingShape, ...STANDING_SHAPES.rejected }).readonly(),
  z.strictObject({ ...livingShape, ...STANDING_SHAPES.removed }).readonly(),
  z.strictObject({ ...livingShape, ...STANDING_SHAPES.spam }).readonly(),
  z.strictObject({ ...livingShape, ...STANDING_SHAPES.retracted }).readonly(),
  z.strictObject({ ...placeShape, ...STANDING_SHAPES.erased }).readonly(),
])

/**
 * Read a comment from untrusted data, such as the store it was kept in.
 *
 * @param value
 *   Anything; plain JSON is expected. A key that holds `undefined` is a problem: leave it out.
 * @returns
 *   The comment; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseComment} from 'ess-domain/models'
 * parseComment({id: '1', state: 'publised'}).problems.map(({code, path, params}) => [code, path, params.near])
 * //=> [['models/not-one-of', ['state'], 'published']]
 * ```
 */
export function parseComment(value: unknown): Outcome<Comment, ModelProblem> {
  return readWith(commentSchema, value)
}
