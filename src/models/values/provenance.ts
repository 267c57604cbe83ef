import * as z from 'zod'
import { frozen } from '../reading/frozen.ts'
import { isoDateSchema } from './dates/iso-date.ts'
import { idOf } from './identifiers/id.ts'
import { knowledgeSchema } from './knowledge.ts'
import { listOf } from './list.ts'
import { textSchema } from './text.ts'

/** Validates where a fact is from. */
export const provenanceSchema = frozen(
  z.strictObject({
    /** The source that it is from. */
    source: idOf<'source'>(),
    /** How the source gives it. */
    status: knowledgeSchema,
    /** Keys of the entity that it vouches for; absent when it vouches for all of it. */
    fields: listOf(textSchema).optional(),
    /** The words of the source. */
    quote: textSchema.optional(),
    /** What an inference rests on, in words. */
    note: textSchema.optional(),
    /** The day that the source was read. */
    retrieved: isoDateSchema.optional(),
  }),
)

/** Where a fact is from (*provenance*). */
export interface Provenance extends z.output<typeof provenanceSchema> {}

/** Validates where the facts of an entity are from. */
export const provenancesSchema = listOf<Provenance>(provenanceSchema)
