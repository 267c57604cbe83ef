import type { Identifiers, Organisation } from '../../models/organisation.ts'
import { distinct } from '../distinct.ts'

/** The numbers that each establishment has, so that an organisation has several of them. */
export const SITE_NUMBERS = ['siret', 'uai', 'finess'] as const

/** List the numbers of establishments that several give of one organisation, each once; empty lists too. */
export function numbersOfSites(
  all: readonly Partial<Organisation>[],
): Pick<Identifiers, (typeof SITE_NUMBERS)[number]> {
  const lists = SITE_NUMBERS.map((key) => [
    key,
    distinct(all.flatMap(({ identifiers }): readonly unknown[] => identifiers?.[key] ?? [])),
  ])
  return Object.fromEntries(lists)
}
