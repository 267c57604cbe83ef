import type { LegalForm } from '../models/legal-form.ts'
import type { Organisation } from '../models/organisation.ts'

/** Give the legal form that an organisation has now, or had last: the last that is listed without an end, or the last. */
export function latestForm({ legalForms = [] }: Organisation): LegalForm | undefined {
  return legalForms.findLast(({ to }) => to === undefined) ?? legalForms.at(-1)
}
