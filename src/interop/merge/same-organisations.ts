import { groupBy } from '../../core/group-by.ts'
import type { Organisation } from '../../models/organisation.ts'
import { sirenOfOrganisation } from '../../models/rules/siren-of-organisation.ts'
import { type Entry, inOrder } from './entry.ts'

/** An organisation, where it was found, and whether its source masks what it says of it. */
export interface FoundOrganisation extends Entry<Organisation> {
  readonly isMasked: boolean
}

/** Who is the same as whom. */
export interface SameOrganisations {
  /** What is one organisation, each in the order in which it was found. */
  readonly groups: readonly (readonly FoundOrganisation[])[]
  /** What a number or an id ties together although it has several SIRENs: it stays in several groups. */
  readonly conflicts: readonly (readonly FoundOrganisation[])[]
}

/**
 * Tell which organisations are the same: by SIREN, by RNA number, or by id, also across a third one.
 *
 * No two SIRENs are ever the same. Where such ties lead to several, only a SIREN counts, and what has none joins the one
 * that it is tied to, if there is one only. The order of what is given does not matter.
 */
export function sameOrganisations(all: readonly FoundOrganisation[]): SameOrganisations {
  const groups: (readonly FoundOrganisation[])[] = []
  const conflicts: (readonly FoundOrganisation[])[] = []
  for (const tied of tiedBy(all, keysOf)) {
    const sirens = new Set(tied.flatMap((one) => sirenOf(one) ?? []))
    if (sirens.size <= 1) groups.push(tied)
    else {
      conflicts.push(tied)
      for (const group of partedBySiren(tied)) groups.push(group)
    }
  }
  return { groups: sortedGroups(groups), conflicts }
}

function partedBySiren(tied: readonly FoundOrganisation[]): FoundOrganisation[][] {
  const numbered = groupBy(
    tied.filter((one) => sirenOf(one) !== undefined),
    sirenOf,
  )
  // Two owners of a key tell as much as a thousand.
  const owners = new Map<string, FoundOrganisation[][]>()
  for (const group of numbered.values()) {
    for (const key of group.flatMap(keysOf)) {
      const known = owners.get(key) ?? []
      owners.set(key, known)
      if (known.length < 2 && known[0] !== group) known.push(group)
    }
  }
  const apart: FoundOrganisation[][] = []
  const others = tied.filter((one) => sirenOf(one) === undefined)
  for (const group of tiedBy(others, keysOf)) {
    const [owner, ...more] = new Set(group.flatMap(keysOf).flatMap((key) => owners.get(key) ?? []))
    if (owner === undefined || more.length > 0) apart.push(group)
    else for (const one of group) owner.push(one)
  }
  return [...numbered.values(), ...apart]
}

function sortedGroups(groups: readonly (readonly FoundOrganisation[])[]): FoundOrganisation[][] {
  const sorted = groups.map((group) => group.toSorted(inOrder))
  return sorted.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : inOrder(a, b)))
}

function sirenOf({ entity }: FoundOrganisation): string | undefined {
  return sirenOfOrganisation(entity)
}

function keysOf(one: FoundOrganisation): string[] {
  const { id, identifiers: { rna } = {} } = one.entity
  const siren = sirenOf(one)
  return [`id ${id}`, ...(rna === undefined ? [] : [`rna ${rna}`]), ...(siren === undefined ? [] : [`siren ${siren}`])]
}

/** Gather what shares a key, or is tied by others that do, each group in the order given. */
function tiedBy<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Item[][] {
  const leaders: number[] = []
  const leaderOf = (index: number): number => {
    let at = index
    for (let next = leaders[at] ?? at; next !== at; next = leaders[at] ?? at) {
      leaders[at] = leaders[next] ?? next
      at = next
    }
    return at
  }
  const firsts = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    for (const key of keys(item)) {
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, index)
      else leaders[leaderOf(index)] = leaderOf(first)
    }
  }
  return [...groupBy(items.entries(), ([index]) => leaderOf(index)).values()].map((group) =>
    group.map(([, item]) => item),
  )
}
