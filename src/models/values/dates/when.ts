import * as z from 'zod'
import { frozen } from '../../reading/frozen.ts'
import { knowledgeSchema } from '../knowledge.ts'
import { textSchema } from '../text.ts'
import { edtfSchema } from './edtf.ts'
import { isoDateSchema } from './iso-date.ts'

/** Validates a date with the words it was read from. */
export const whenSchema = frozen(
  z.strictObject({
    /** The date, as partial or doubtful as it is. */
    edtf: edtfSchema,
    /** The words of the source: « Née il y a 20 ans ». */
    expression: textSchema.optional(),
    /** The day that the words are relative to, mostly that of publication. */
    anchor: isoDateSchema.optional(),
    /** How the date is known. */
    status: knowledgeSchema,
  }),
)

/** A date, with the words it was read from. */
export interface When extends z.output<typeof whenSchema> {}
