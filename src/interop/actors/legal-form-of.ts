import type { LegalForm } from '../../models/legal-form.ts'
import type { Period } from '../../models/values/dates/period.ts'
import type { LegalCategory } from '../../models/values/legal/legal-category.ts'
import { classifyLegalCategory } from '../../models/values/legal/legal-category-class.ts'
import type { LegalFamily } from '../../models/values/legal/legal-family.ts'
import { compact } from '../compact.ts'

// *Fonds de dotation* may have the category of foundations, too, and it is not settled whether they are of the ESS: who
// reads `fondation` answers that they are.
const FOUNDATION_OR_FUND = '9300'

/** Make the legal form that a *catégorie juridique* says, for a time. */
export function legalFormOf(cj: LegalCategory, { from, to }: Period = {}): LegalForm {
  const { family, variant } = classifyLegalCategory(cj)
  const isOpen = family === 'undetermined' || cj === FOUNDATION_OR_FUND
  return compact({ from, to, cj, family: isOpen ? widerFamily(cj) : family, variant })
}

// What the code leaves open is whether a company is a cooperative; the code stays beside, so that nobody reads a no.
function widerFamily(cj: LegalCategory): LegalFamily {
  return /^[56]/.test(cj) ? 'societe' : 'autre'
}
