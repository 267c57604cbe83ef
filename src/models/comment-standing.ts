import * as z from 'zod'
import { GROUND_KINDS, MODES } from '../core/moderation-states.ts'
import { instantSchema } from './values/dates/instant.ts'
import { listOf } from './values/list.ts'

const countSchema = z.int().min(1)

/** Validates the grounds of a refusal or a removal. */
export const groundsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('illegal'), law: z.string(), explanation: z.string() }).readonly(),
  z.strictObject({ kind: z.literal('rules'), rule: z.string(), explanation: z.string() }).readonly(),
  z.strictObject({ kind: z.enum(GROUND_KINDS).exclude(['illegal', 'rules']), explanation: z.string() }).readonly(),
])

const unknownGroundsSchema = z.strictObject({ kind: z.literal('unknown'), ambiguous: z.literal(true) }).readonly()

const basisSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decision'), entry: countSchema, revision: countSchema }).readonly(),
  z.strictObject({ kind: z.literal('policy'), mode: z.enum(MODES) }).readonly(),
  z.strictObject({ kind: z.literal('imported') }).readonly(),
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
] as const

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
export const previousSchema = z
  .strictObject({
    entry: countSchema,
    revision: countSchema,
    standing: z.discriminatedUnion('state', [
      z.strictObject(STANDING_SHAPES.pending).readonly(),
      z.strictObject(STANDING_SHAPES.published).readonly(),
      z.strictObject(STANDING_SHAPES.rejected).readonly(),
      z.strictObject(STANDING_SHAPES.removed).readonly(),
      z.strictObject(STANDING_SHAPES.spam).readonly(),
    ]),
    acceptedRevision: countSchema.exactOptional(),
  })
  .readonly()
