import * as z from 'zod'
import { frozen } from './reading/frozen.ts'
import { checkPeriodOrder, periodShape } from './values/dates/period.ts'
import { legalCategorySchema } from './values/legal/legal-category.ts'
import { LEGAL_FAMILIES } from './values/legal/legal-family.ts'
import { provenancesSchema } from './values/provenance.ts'

/**
 * Validates a legal form that an organisation had for a time.
 *
 * No *catégorie juridique* stands for SCIC, CAE or a cooperative SAS: the variant says it.
 */
export const legalFormSchema = frozen(
  z
    .strictObject({
      ...periodShape,
      /** Insee's code (*catégorie juridique*), four digits: `9220`. */
      cj: legalCategorySchema.optional(),
      /** The family that it is of. */
      family: z.enum(LEGAL_FAMILIES),
      /** The kind of cooperative, when it is one that has a name. */
      variant: z.enum(['SCOP', 'SCIC', 'CAE', 'CUMA', 'autre']).optional(),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check(checkPeriodOrder),
)

/** A legal form (*forme juridique*) that an organisation had for a time. */
export interface LegalForm extends z.output<typeof legalFormSchema> {}
