import * as z from 'zod'
import { frozen } from './reading/frozen.ts'
import { checkPeriodOrder, periodShape } from './values/dates/period.ts'
import { provenancesSchema } from './values/provenance.ts'
import { departementCodeSchema } from './values/territory/departement-code.ts'

/** Validates an ESUS approval. */
export const esusApprovalSchema = frozen(
  z
    .strictObject({
      ...periodShape,
      /** Whether it was asked for (`demande`), or comes with what the organisation is (`droit`). */
      basis: z.enum(['demande', 'droit']),
      /** The département whose prefect gave it: that of the head office. */
      departement: departementCodeSchema.optional(),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check(checkPeriodOrder),
)

/** An approval *entreprise solidaire d’utilité sociale*, and its time (Code du travail, art. L3332-17-1). */
export interface EsusApproval extends z.output<typeof esusApprovalSchema> {}
