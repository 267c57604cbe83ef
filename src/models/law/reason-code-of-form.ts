import type { LawReasonCode } from '../../core/codes/law.ts'
import type { LegalForm } from '../legal-form.ts'
import { classifyLegalCategory, type LegalCategoryClass } from '../values/legal/legal-category-class.ts'
import { contradictsCategory } from './contradicts-category.ts'

/**
 * Categories of which nobody has settled whether the law names them: *sociétés d’intérêt collectif agricole*, lawyers’
 * associations, *congrégations*, and the category of all that has none.
 */
const UNSETTLED: readonly string[] = ['5432', '5532', '5632', '6532', '9224', '9240', '9900']

/** An association that was not declared; Insee codes it among the associations. */
const UNDECLARED = '9210'

/** The category of foundations, which a *fonds de dotation* may have: as another form, it is not settled either. */
const FOUNDATION = '9300'

/** Say why a legal form makes an organisation one of the ESS, or does not (loi n° 2014-856, art. 1): the code of the reason. */
export function reasonCodeOfForm(form: LegalForm): LawReasonCode {
  if (form.cj === UNDECLARED) return 'law/ess-undeclared-association'
  const isFund = form.cj === FOUNDATION && form.family === 'autre'
  if (isFund || (form.cj !== undefined && UNSETTLED.includes(form.cj))) return 'law/ess-form-uncertain'
  const told = form.cj === undefined ? undefined : classifyLegalCategory(form.cj)
  if (told?.isLegalPerson === false) return 'law/ess-no-personality'
  if (told !== undefined && contradictsCategory(form, told)) return 'law/ess-form-contradiction'
  return BY_FAMILY[form.family](told)
}

const byForm = () => 'law/ess-form' as const

const BY_FAMILY: Readonly<Record<LegalForm['family'], (told: LegalCategoryClass | undefined) => LawReasonCode>> = {
  association: byForm,
  cooperative: byForm,
  mutuelle: byForm,
  fondation: byForm,
  // Its statutes may make it one, whatever its category: SCIC, CAE and cooperative SAS have no category of their own.
  societe: () => 'law/ess-form-company',
  public: () => 'law/ess-public',
  autre: (told) => (told?.essByForm === 'no' ? 'law/ess-form-none' : 'law/ess-form-unknown'),
}
