import type { LawReasonCode } from '../../core/codes/law.ts'
import type { LegalForm } from '../legal-form.ts'
import { classifyLegalCategory, type LegalCategoryClass } from '../values/legal/legal-category-class.ts'

/**
 * Categories of which nobody has settled whether the law names them: *sociétés d’intérêt collectif agricole*, lawyers’
 * associations, *congrégations*, and the category of all that has none.
 */
const UNSETTLED: readonly string[] = ['5432', '5532', '5632', '6532', '9224', '9240', '9900']

/** Of these, some are legal persons and some are not: associations of lawyers, congregations, all that has no category. */
const UNSETTLED_PERSONS: readonly string[] = ['9224', '9240', '9900']

/** An association that was not declared; Insee codes it among the associations. */
const UNDECLARED = '9210'

/** The category of foundations, which a *fonds de dotation* may have: as another form, it is not settled either. */
const FOUNDATION = '9300'

/** Give the reason that a legal form is for or against being of the ESS (loi n° 2014-856, art. 1). */
export function standingOf(form: LegalForm): LawReasonCode {
  if (form.cj === UNDECLARED) return 'law/ess-undeclared-association'
  const isFund = form.cj === FOUNDATION && form.family === 'autre'
  if (isFund || (form.cj !== undefined && UNSETTLED.includes(form.cj))) return 'law/ess-form-uncertain'
  const told = form.cj === undefined ? undefined : classifyLegalCategory(form.cj)
  if (told?.isLegalPerson === false) return 'law/ess-no-personality'
  if (told !== undefined && contradicts(form, told)) return 'law/ess-form-contradiction'
  return STANDINGS[form.family](told)
}

const byForm = () => 'law/ess-form' as const

const STANDINGS: Readonly<Record<LegalForm['family'], (told: LegalCategoryClass | undefined) => LawReasonCode>> = {
  association: byForm,
  cooperative: byForm,
  mutuelle: byForm,
  fondation: byForm,
  // Its statutes may make it one, whatever its category: SCIC, CAE and cooperative SAS have no category of their own.
  societe: () => 'law/ess-form-company',
  public: () => 'law/ess-public',
  autre: (told) => (told?.essByForm === 'no' ? 'law/ess-form-none' : 'law/ess-form-unknown'),
}

/**
 * Tell whether a category is not one of the family that is declared.
 *
 * A category that may be of several families agrees with all of them, and any company may be a SCIC or a CAE; that of
 * foundations may be a fonds de dotation, which is another form.
 */
export function contradicts({ family, variant }: LegalForm, told: LegalCategoryClass): boolean {
  if (told.family === 'undetermined' || told.family === family) return false
  if (family === 'autre' && told.essByForm === 'undetermined') return false
  return told.family !== 'societe' || (variant !== 'SCIC' && variant !== 'CAE')
}

/** What kind of person an organisation is in law. */
export type LegalPerson = 'private' | 'public' | 'none' | 'unknown'

/** Tell whether a form is that of a legal person, and of which law. */
export function personOf(form: LegalForm): LegalPerson {
  const standing = standingOf(form)
  if (standing === 'law/ess-public') return 'public'
  if (standing === 'law/ess-no-personality' || standing === 'law/ess-undeclared-association') return 'none'
  const isOpen = standing === 'law/ess-form-unknown' || standing === 'law/ess-form-contradiction'
  return isOpen || (form.cj !== undefined && UNSETTLED_PERSONS.includes(form.cj)) ? 'unknown' : 'private'
}
