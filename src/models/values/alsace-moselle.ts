import * as z from 'zod'
import { isoDateSchema } from './iso-date.ts'
import { textSchema } from './text.ts'

/** Validates an entry of the register of associations that a court of Alsace-Moselle keeps. */
export const alsaceMoselleSchema = z
  .strictObject({
    /** The court that keeps the register: `Molsheim`. */
    tribunal: textSchema,
    /** The volume: `009`. */
    volume: textSchema,
    /** The leaf: `015`. */
    folio: textSchema,
    /** The day it was published. */
    published: isoDateSchema.optional(),
  })
  .readonly()

/**
 * The registration of an association under the local law of Bas-Rhin, Haut-Rhin and Moselle, which has no RNA number
 * (Code civil local, art. 21 to 79).
 */
export interface AlsaceMoselleRegistration extends z.output<typeof alsaceMoselleSchema> {}
