import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import { isMasked } from '../actors/mask.ts'
import type { ActorPart } from './actor-part.ts'
import { without } from './complete.ts'
import type { Entry } from './entry.ts'
import type { FoundOrganisation } from './same-organisations.ts'

/** What tells of a mask: that an adapter found one, or that an earlier merge kept one. */
const MASKS = /^interop\/mask(?:ed|-kept)$/

/** What a mask left out, and where it was. */
export interface Withheld {
  readonly id: string
  readonly fields: readonly string[]
  readonly path: readonly (string | number)[]
}

/** What tells who is behind a mask. */
const PERSONAL = ['name', 'altNames', 'acronym', 'website'] as const
/** What tells where they are, beside the commune, which registers show. */
const ADDRESS = ['address', 'postalCode', 'coordinates'] as const

/** The words of a source, which may tell either. */
const WORDS = /^(?:quote|note)$/

/** Find the organisations of parts, and whom their sources mask: the name shows it, or what the adapter found. */
export function findOrganisations(parts: readonly ActorPart[]): FoundOrganisation[] {
  return parts.flatMap(({ actors, problems = [] }, part) => {
    const masked = new Set(problems.filter(({ code }) => MASKS.test(code)).map(({ params }) => params?.['id']))
    return actors.flatMap((actor, index): FoundOrganisation[] => {
      if (actor.type !== 'organisation') return []
      return [{ entity: actor, part, index, isMasked: isMasked(actor.name) || masked.has(actor.id) }]
    })
  })
}

/**
 * Leave out of what is said of one organisation who it is, unless its source masks it or none does. Where one masks the
 * name itself, another one that masks something else does not say it.
 */
export function maskedOf(group: readonly FoundOrganisation[]): { told: Partial<Organisation>[]; withheld: Withheld[] } {
  const masking = group.filter((one) => one.isMasked)
  const nameless = masking.filter(({ entity }) => isMasked(entity.name))
  const telling = new Set([nameless, masking, group].find(({ length }) => length > 0))
  const withheld: Withheld[] = []
  const told = group.map((one) => {
    const { entity, part, index } = one
    if (telling.has(one)) return entity
    const { left, fields } = leavingOut(entity, PERSONAL)
    withheld.push({ id: entity.id, fields, path: [part, 'actors', index] })
    return left
  })
  return { told, withheld }
}

/** Leave their address out of the places of organisations that another source masks, unless somebody else is there. */
export function maskPlaces(
  places: readonly Entry<Place>[],
  groups: readonly (readonly FoundOrganisation[])[],
): { places: Entry<Place>[]; withheld: Withheld[] } {
  const hidden = new Set<string>()
  const shown = new Set<string>()
  for (const group of groups) {
    const hasMask = group.some((one) => one.isMasked)
    for (const { entity, part, isMasked: masks } of group) {
      const keys = hasMask && !masks ? hidden : shown
      for (const id of entity.places ?? []) keys.add(`${part} ${id}`)
    }
  }
  const withheld: Withheld[] = []
  const masked = places.map((found) => {
    const { entity: place, part, index } = found
    const key = `${part} ${place.id}`
    if (!hidden.has(key) || shown.has(key)) return found
    const { left, fields } = leavingOut(place, ADDRESS)
    if (fields.length === 0) return found
    withheld.push({ id: place.id, fields, path: [part, 'places', index] })
    return { ...found, entity: left satisfies Place }
  })
  return { places: masked, withheld }
}

function leavingOut<Entity extends object, Field extends keyof Entity & string>(
  entity: Entity,
  secret: readonly Field[],
): { left: Omit<Entity, Field>; fields: string[] } {
  const fields = new Set<string>(secret.filter((field) => entity[field] !== undefined))
  const text = JSON.stringify(without(entity, secret), (key, value: unknown) => {
    if (!WORDS.test(key)) return value
    fields.add(`by.${key}`)
    return undefined
  })
  return { left: JSON.parse(text) as Omit<Entity, Field>, fields: [...fields] }
}
