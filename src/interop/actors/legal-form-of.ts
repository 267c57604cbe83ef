import type { LegalForm } from '../../models/legal-form.ts'
import type { Period } from '../../models/values/dates/period.ts'
import type { LegalCategory } from '../../models/values/legal/legal-category.ts'
import { classifyLegalCategory } from '../../models/values/legal/legal-category-class.ts'
import type { LegalFamily } from '../../models/values/legal/legal-family.ts'
import { compact } from '../compact.ts'

/** Make the legal form that a *catégorie juridique* says, for a time. */
export function legalFormOf(cj: LegalCategory, { from, to }: Period = {}): LegalForm {
  const { family, variant } = classifyLegalCategory(cj)
  return compact({ from, to, cj, family: family === 'undetermined' ? widerFamily(cj) : family, variant })
}

// What the code leaves open is whether a company is a cooperative; the code stays beside, so that nobody reads a no.
function widerFamily(cj: LegalCategory): LegalFamily {
  return /^[56]/.test(cj) ? 'societe' : 'autre'
}
