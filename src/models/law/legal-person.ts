import type { Organisation } from '../organisation.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { lifetimeOf } from '../values/dates/lifetime.ts'
import { essAt } from './assess-ess.ts'
import { holdsAt, reasonsOfLife } from './at-date.ts'
import { type LegalPerson, personOfForm } from './person-of-form.ts'

/**
 * Tell what kind of person an organisation is on a day: what all its possible forms say, or that it is of the ESS.
 * Forms say nothing of one that certainly does not exist on that day.
 */
export function legalPersonAt(organisation: Organisation, at: Edtf): LegalPerson {
  if (!mayLiveAt(organisation, at)) return 'unknown'
  // Enterprises of the ESS are legal persons of private law (loi n° 2014-856, art. 1, I).
  if (essAt(organisation, at).answer === 'yes') return 'private'
  const forms = (organisation.legalForms ?? []).filter((form) => holdsAt(form, at) !== 'no')
  const isSure = forms.some((form) => holdsAt(form, at) === 'yes')
  const [person, ...others] = new Set(forms.map(personOfForm))
  return isSure && person !== undefined && others.length === 0 ? person : 'unknown'
}

/** Tell whether an organisation may exist on a day. */
export function mayLiveAt({ name, founded, dissolved }: Organisation, at: Edtf): boolean {
  return reasonsOfLife(name, lifetimeOf(founded, dissolved), at).every(({ holds }) => holds !== 'no')
}
