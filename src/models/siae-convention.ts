import * as z from 'zod'
import type { Brand } from '../core/brand.ts'
import { frozen } from './reading/frozen.ts'
import { codedText } from './values/coded-text.ts'
import { checkPeriodOrder, periodShape } from './values/dates/period.ts'
import { provenancesSchema } from './values/provenance.ts'

/** The kinds of *structure d’insertion par l’activité économique* (Code du travail, art. L5132-4; EITI by experiment). */
export const SIAE_KINDS = ['EI', 'ETTI', 'AI', 'ACI', 'EITI'] as const

/** A kind of work-integration structure. */
export type SiaeKind = (typeof SIAE_KINDS)[number]

/** Validates a convention of insertion. */
export const siaeConventionSchema = frozen(
  z
    .strictObject({
      ...periodShape,
      /** The kind of structure. */
      kind: z.enum(SIAE_KINDS),
      /** Number of the financial annex. */
      number: codedText<Brand<string, 'SiaeNumber'>>(
        /^(?:ACI|EI|AI|ETTI|EITI)\d{2}[A-Z\d]\d{6}A\dM\d$/,
        'models/siae-number-format',
      ).optional(),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check(checkPeriodOrder),
)

/**
 * A convention between the State and a work-integration structure (*convention SIAE*): a status for a time, of one kind.
 * An organisation may hold several; it need not be of the ESS.
 */
export interface SiaeConvention extends z.output<typeof siaeConventionSchema> {}
