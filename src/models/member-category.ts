import * as z from 'zod'
import { frozen } from './reading/frozen.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** The kinds of member that a SCIC has (loi n° 47-1775, art. 19 septies). */
export const MEMBER_CATEGORIES = [
  'beneficiaires',
  'salaries',
  'producteurs',
  'benevoles',
  'collectivites',
  'financeurs',
  'autre',
] as const

/** Validates a category of members. */
export const memberCategorySchema = frozen(
  z.strictObject({
    /** Whom it gathers: those who usually benefit, the employees, producers… */
    kind: z.enum(MEMBER_CATEGORIES),
    /** How the statutes call it. */
    label: textSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A category of members of a cooperative (*catégorie d’associés*), which a SCIC has at least three of. */
export interface MemberCategory extends z.output<typeof memberCategorySchema> {}
