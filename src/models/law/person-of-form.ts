import type { LegalForm } from '../legal-form.ts'
import { reasonCodeOfForm } from './reason-code-of-form.ts'

/** What kind of person an organisation is in law. */
export type LegalPerson = 'private' | 'public' | 'none' | 'unknown'

/** Categories that hold legal persons and what is none: associations of lawyers, congregations, all that has no category. */
const MIXED: readonly string[] = ['9224', '9240', '9900']

/** Tell whether a form is that of a legal person, and whether of private or of public law. */
export function personOfForm(form: LegalForm): LegalPerson {
  const code = reasonCodeOfForm(form)
  if (code === 'law/ess-public') return 'public'
  if (code === 'law/ess-no-personality' || code === 'law/ess-undeclared-association') return 'none'
  const isOpen = code === 'law/ess-form-unknown' || code === 'law/ess-form-contradiction'
  return isOpen || (form.cj !== undefined && MIXED.includes(form.cj)) ? 'unknown' : 'private'
}
