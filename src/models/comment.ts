import * as z from 'zod'
import { BIRTH_TYPES, COMMAND_TYPES, GROUND_KINDS } from '../core/moderation-states.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Comment } from '../moderation/comment.ts'
import { previousSchema, STANDING_SHAPES } from './comment-standing.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { instantSchema } from './values/dates/instant.ts'
import { plainIdSchema } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { textSchema } from './values/text.ts'

/** Validates who wrote a comment. */
export const commentAuthorSchema = frozen(
  z.strictObject({
    id: textSchema.exactOptional(),
    name: z.string().exactOptional(),
    email: z.string().exactOptional(),
    verified: z.boolean(),
  }),
)

/** Validates the words of a comment. */
export const commentContentSchema = frozen(
  z.strictObject({
    title: z.string().exactOptional(),
    text: z.string(),
    // Kept as the reader wrote it: whoever renders it decides what may be a link.
    link: frozen(z.strictObject({ url: z.string(), label: z.string().exactOptional() })).exactOptional(),
  }),
)

/** Validates the connection identifiers that are kept with a comment. */
export const commentIdentifiersSchema = frozen(
  z.strictObject({
    ip: z.discriminatedUnion('kind', [
      frozen(z.strictObject({ kind: z.literal('full'), value: textSchema, keepUntil: instantSchema })),
      frozen(z.strictObject({ kind: z.literal('prefix'), value: textSchema })),
      frozen(z.strictObject({ kind: z.literal('none') })),
    ]),
  }),
)

/** Validates a report that waits for its outcome. */
export const openReportSchema = frozen(
  z.strictObject({ id: textSchema, at: instantSchema, by: textSchema, ground: z.enum(GROUND_KINDS) }),
)

/** Validates the last thing that happened to a comment. */
export const lastChangeSchema = frozen(
  z.strictObject({
    commandId: textSchema,
    command: z.enum([...COMMAND_TYPES, ...BIRTH_TYPES]),
    at: instantSchema,
    by: textSchema,
  }),
)

const placeShape = {
  id: plainIdSchema,
  forum: frozen(z.strictObject({ type: textSchema, id: plainIdSchema })),
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
  frozen(z.strictObject({ ...livingShape, ...STANDING_SHAPES.pending })),
  frozen(z.strictObject({ ...livingShape, ...STANDING_SHAPES.published })),
  frozen(z.strictObject({ ...livingShape, ...STANDING_SHAPES.rejected })),
  frozen(z.strictObject({ ...livingShape, ...STANDING_SHAPES.removed })),
  frozen(z.strictObject({ ...livingShape, ...STANDING_SHAPES.spam })),
  frozen(z.strictObject({ ...livingShape, ...STANDING_SHAPES.retracted })),
  frozen(z.strictObject({ ...placeShape, ...STANDING_SHAPES.erased })),
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
