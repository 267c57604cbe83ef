import type { LegalForm } from '../legal-form.ts'
import type { LegalCategoryClass } from '../values/legal/legal-category-class.ts'

/**
 * Tell whether a category is not one of the family that is declared.
 *
 * A category that may be of several families agrees with all of them, and any company may be a SCIC or a CAE; that of
 * foundations may be a fonds de dotation, which is another form.
 */
export function contradictsCategory({ family, variant }: LegalForm, told: LegalCategoryClass): boolean {
  if (told.family === 'undetermined' || told.family === family) return false
  if (family === 'autre' && told.essByForm === 'undetermined') return false
  return told.family !== 'societe' || (variant !== 'SCIC' && variant !== 'CAE')
}
