import type { Place } from '../../models/place.ts'
import { idOf } from '../../models/values/identifiers/id.ts'
import { compact } from '../compact.ts'

const PLACE_ID = idOf<'place'>()

/** What tells two places apart, when both say it. A name does not: it is in capitals in one row, with its number in another. */
const TELLING = ['address', 'postalCode', 'communeCode', 'departementCode', 'countryCode'] as const

/** Keeps the places of rows, each under an id of its own. */
export class PlaceBook {
  readonly #places = new Map<string, Place>()
  /** The other places that came under an id, by what tells them apart: a chain of establishments has thousands. */
  readonly #others = new Map<string, Map<string, Place['id']>>()

  /**
   * Put a place in: it completes the first one of its id, unless both tell apart; then it is another one.
   *
   * @returns
   *   The id that it has here.
   */
  add(place: Place): Place['id'] {
    const { id } = place
    const first = this.#places.get(id)
    if (first === undefined || !differ(first, place)) {
      this.#places.set(id, compact<Place>({ ...place, ...first }))
      return id
    }
    const others = this.#others.get(id) ?? new Map<string, Place['id']>()
    this.#others.set(id, others)
    const facts = JSON.stringify(TELLING.map((key) => place[key]))
    const known = others.get(facts)
    if (known !== undefined) return known
    const other = PLACE_ID.parse(`${id}-${others.size + 2}`)
    others.set(facts, other)
    this.#places.set(other, { ...place, id: other })
    return other
  }

  /** The places, in the order in which they came. */
  all(): Place[] {
    return [...this.#places.values()]
  }
}

function differ(a: Place, b: Place): boolean {
  return TELLING.some((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key])
}
