import * as z from 'zod'
import { GROUND_KINDS, MODES, type PendingReason } from '../core/moderation-states.ts'
import { frozen } from './reading/frozen.ts'
import { instantSchema } from './values/dates/instant.ts'
import { listOf } from './values/list.ts'

const countSchema = z.int().min(1)

/** Validates the grounds of a refusal or a removal. */
export const groundsSchema = z.discriminatedUnion('kind', [
  frozen(z.strictObject({ kind: z.literal('illegal'), law: z.string(), explanation: z.string() })),
  frozen(z.strictObject({ kind: z.literal('rules'), rule: z.string(), explanation: z.string() })),
  frozen(z.strictObject({ kind: z.enum(GROUND_KINDS).exclude(['illegal', 'rules']), explanation: z.string() })),
])

const unknownGroundsSchema = frozen(z.strictObject({ kind: z.literal('unknown'), ambiguous: z.literal(true) }))

const basisSchema = z.discriminatedUnion('kind', [
  frozen(z.strictObject({ kind: z.literal('decision'), entry: countSchema, revision: countSchema })),
  frozen(z.strictObject({ kind: z.literal('policy'), mode: z.enum(MODES) })),
  frozen(z.strictObject({ kind: z.literal('imported') })),
])

const PENDING_REASONS = [
  'a-priori',
  'first-comments',
  'suspect',
  'edited',
  'reported',
  'legitimised',
  'reopened',
  'imported',
] as const satisfies readonly PendingReason[]

const since = instantSchema
const checks = listOf(z.string()).exactOptional()

/** What a comment carries in each state, beside what every comment has. */
export const STANDING_SHAPES = {
  pending: { state: z.literal('pending'), why: z.enum(PENDING_REASONS), checks, since },
  published: { state: z.literal('published'), basis: basisSchema, publishedAt: instantSchema },
  rejected: { state: z.literal('rejected'), grounds: groundsSchema, since },
  removed: {
    state: z.literal('removed'),
    grounds: z.discriminatedUnion('kind', [...groundsSchema.options, unknownGroundsSchema]),
    since,
  },
  spam: { state: z.literal('spam'), by: z.enum(['human', 'check', 'imported']), checks, since },
  retracted: { state: z.literal('retracted'), wasPublic: z.boolean(), since },
  erased: { state: z.literal('erased'), wasPublic: z.boolean(), since },
} as const

/** Validates what the last decision on a comment replaced. */
export const previousSchema = frozen(
  z.strictObject({
    entry: countSchema,
    revision: countSchema,
    standing: z.discriminatedUnion('state', [
      frozen(z.strictObject(STANDING_SHAPES.pending)),
      frozen(z.strictObject(STANDING_SHAPES.published)),
      frozen(z.strictObject(STANDING_SHAPES.rejected)),
      frozen(z.strictObject(STANDING_SHAPES.removed)),
      frozen(z.strictObject(STANDING_SHAPES.spam)),
    ]),
    acceptedRevision: countSchema.exactOptional(),
  }),
)
