import * as z from 'zod'
import { codedText } from './values/coded-text.ts'
import { checkPeriodOrder, periodShape } from './values/period.ts'
import { provenancesSchema } from './values/provenance.ts'

/** The families of legal forms that matter to the ESS. */
export const LEGAL_FAMILIES = [
  'association',
  'cooperative',
  'mutuelle',
  'fondation',
  'societe',
  'public',
  'autre',
] as const

/** A family of legal forms. */
export type LegalFamily = (typeof LEGAL_FAMILIES)[number]

/**
 * Validates a legal form that an organisation had for a time.
 *
 * No *catégorie juridique* stands for SCIC, CAE or a cooperative SAS: the variant says it.
 */
export const legalFormSchema = z
  .strictObject({
    ...periodShape,
    /** Insee's code (*catégorie juridique*), four digits: `9220`. */
    cj: codedText<'LegalCategory'>(/^\d{4}$/, 'models/legal-category-format').optional(),
    /** The family that it is of. */
    family: z.enum(LEGAL_FAMILIES),
    /** The kind of cooperative, when it is one that has a name. */
    variant: z.enum(['SCOP', 'SCIC', 'CAE', 'CUMA', 'autre']).optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  })
  .check(checkPeriodOrder)
  .readonly()

/** A legal form (*forme juridique*) that an organisation had for a time. */
export interface LegalForm extends z.output<typeof legalFormSchema> {}
