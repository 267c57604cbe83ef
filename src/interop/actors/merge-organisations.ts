import type { Identifiers, Organisation } from '../../models/organisation.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'

/** The lists that rows about one organisation complete. */
const LISTS = ['altNames', 'legalForms', 'siae', 'naf', 'collectiveAgreements', 'places'] as const

/** The numbers that each of its establishments has. */
const NUMBERS = ['siret', 'uai', 'finess'] as const

/** Make one organisation of those that several rows give: what the first says holds, lists hold what all of them say. */
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
  const sites = NUMBERS.map((key) => [
    key,
    distinct(all.flatMap((one): readonly unknown[] => one.identifiers?.[key] ?? [])),
  ])
  const identifiers = compact({ ...numbers, ...Object.fromEntries(sites) })
  return compact({ ...known, ...Object.fromEntries(lists), identifiers })
}
