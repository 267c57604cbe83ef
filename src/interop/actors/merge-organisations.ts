import type { LegalForm } from '../../models/legal-form.ts'
import type { Identifiers, Organisation } from '../../models/organisation.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'
import { numbersOfSites } from './numbers-of-sites.ts'

/** The lists that rows about one organisation complete. */
const LISTS = ['altNames', 'siae', 'naf', 'collectiveAgreements', 'places'] as const

/**
 * Make one organisation of those that several rows give: what the first says holds, lists hold what all of them say.
 *
 * An end whose day a row tells is worth more than one that was inferred, and a form whose beginning one tells holds that
 * of today.
 */
export function mergeOrganisations(first: Organisation, others: readonly Organisation[]): Organisation {
  if (others.length === 0) return first
  const all = [first, ...others]
  let known = first
  let numbers: Identifiers = {}
  for (const one of all) {
    known = { ...one, ...known }
    numbers = { ...one.identifiers, ...numbers }
  }
  const lists = LISTS.map((key) => [key, distinct(all.flatMap((one): readonly unknown[] => one[key] ?? []))])
  const legalForms = formsOf(all.flatMap((one) => one.legalForms ?? []))
  const dissolved = all.find(({ dissolved: ends = [] }) =>
    ends.some(({ value }) => value.status === 'stated'),
  )?.dissolved
  const identifiers = compact({ ...numbers, ...numbersOfSites(all) })
  return compact({ ...known, ...(dissolved && { dissolved }), ...Object.fromEntries(lists), legalForms, identifiers })
}

// A row without its day tells the form of today only: another row may tell since when.
function formsOf(forms: readonly LegalForm[]): LegalForm[] {
  const key = ({ cj, family, variant }: LegalForm) => [cj, family, variant].join(' ')
  const begun = new Set(forms.filter(({ from, to }) => from !== undefined && to === undefined).map(key))
  return distinct(forms).filter((form) => form.from !== undefined || form.to !== undefined || !begun.has(key(form)))
}
