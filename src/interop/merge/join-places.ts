import { foldText } from '../../core/fold-text.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Place } from '../../models/place.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'
import { complete } from './complete.ts'
import { type Entry, inOrder, isFact } from './entry.ts'
import { allBut, vouched } from './vouched.ts'

/** What tells two places apart, when both say it. */
const TELLING = ['postalCode', 'communeCode', 'departementCode', 'countryCode'] as const

const NUMBER = /-\d+$/

/** A place that several tell of, where the first of them is. */
export interface JoinedPlace extends Entry<Place> {
  /** All that tell of it. */
  readonly found: readonly Entry<Place>[]
  /** The fields of which each says otherwise than what holds, in the order of `found`. */
  readonly differing: readonly (readonly string[])[]
}

/** The places of one id: those that fit with the first, and others. */
interface Variants {
  readonly id: Place['id']
  readonly variants: Entry<Place>[][]
}

/**
 * Join places: those of one id are one, unless both say where they are, and it is not the same; then the later one gets
 * another id, that of the same place when an earlier merge has given it one.
 *
 * @param used
 *   The ids that are not free.
 */
export function joinPlaces(all: readonly Entry<Place>[], used: ReadonlySet<string>): JoinedPlace[] {
  const numbers = new Map<string, number>()
  const freeId = (id: string): Place['id'] => {
    const stem = stemOf(id)
    let number = numbers.get(stem) ?? 2
    while (used.has(`${stem}-${number}`)) number++
    numbers.set(stem, number + 1)
    return `${stem}-${number}` as Place['id']
  }
  const groups = [...groupBy(all, ({ entity }) => entity.id)].map(([id, found]) => ({
    id,
    variants: variantsOf(found),
  }))
  return knownAgain(groups).flatMap(({ id, variants }) =>
    variants.flatMap(joinedPlace).map((one, index) => {
      const { entity } = one
      return { ...one, entity: { ...entity, id: index === 0 ? id : freeId(id) } }
    }),
  )
}

// An id has 200 characters at most.
function stemOf(id: string): string {
  return id.slice(0, 180)
}

// What was merged before has other places of an id under numbers: merged with its sources again, it gets no more of them.
function knownAgain(groups: readonly Variants[]): Variants[] {
  const numbered = new Map<string, Entry<Place>[]>()
  for (const { id, variants } of groups) {
    const [first = []] = variants
    for (const { entity } of first) numbered.set(keyOf(id.replace(NUMBER, ''), entity), first)
  }
  return groups.map(({ id, variants: [first = [], ...others] }) => {
    const left: Entry<Place>[][] = []
    for (const found of others) {
      const [one] = found
      const known = one && numbered.get(keyOf(stemOf(id), one.entity))
      if (known === undefined) left.push(found)
      else for (const same of found) known.push(same)
    }
    return { id, variants: [first, ...left] }
  })
}

// What fits with the first is the first: it may tell more. Others are parted by all that they tell.
function variantsOf(found: readonly Entry<Place>[]): Entry<Place>[][] {
  const facts: (string | undefined)[] = []
  const first: Entry<Place>[] = []
  const others: Entry<Place>[] = []
  for (const one of found) {
    const told = factsOf(one.entity)
    const isOther = told.some((fact, index) => fact !== undefined && (facts[index] ?? fact) !== fact)
    if (isOther) others.push(one)
    else {
      first.push(one)
      for (const [index, fact] of told.entries()) facts[index] ??= fact
    }
  }
  return [first, ...groupBy(others, ({ entity }) => keyOf('', entity)).values()]
}

function keyOf(id: string, place: Place): string {
  return JSON.stringify([id, ...factsOf(place)])
}

function factsOf(place: Place): (string | undefined)[] {
  return [place.address && foldText(place.address), ...TELLING.map((key) => place[key])]
}

function joinedPlace(same: readonly Entry<Place>[]): JoinedPlace[] {
  // What is known again came after the place that it was known by, and may be more trusted.
  const found = same.toSorted(inOrder)
  const [first] = found
  if (first === undefined) return []
  const all = found.map(({ entity }) => entity)
  if (distinct(all).length === 1) return [{ ...first, found, differing: [] }]
  const { entity, differing } = complete(all)
  const by = vouched(all.map((place, index) => ({ entity: place, heldAs: allBut(differing[index]) })))
  return [{ ...first, entity: compact<Place>({ ...entity, by }), found, differing: differing.map(excluding) }]
}

// Names and streets are in capitals in one source; a town has its number in another.
function excluding(fields: readonly string[]): string[] {
  return fields.filter((field) => isFact(field) && field !== 'name' && field !== 'address')
}
