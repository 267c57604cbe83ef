import type { Provenance } from '../../models/values/provenance.ts'
import { isFact } from './entry.ts'

/** What one says of an entity that several tell of. */
export interface Telling {
  readonly entity: { readonly by?: readonly Provenance[] | undefined }
  /** Tell under which field the entity has what this one says in a field; none where another one holds. */
  readonly heldAs: (field: string) => string | undefined
}

/** Say that what one says holds, but for some fields. */
export function allBut(fields: readonly string[] = []): Telling['heldAs'] {
  return (field) => (fields.includes(field) ? undefined : field)
}

/**
 * List who vouches for what of an entity that several tell of: one that tells of some of it no longer vouches for all.
 * What every one of them names vouches for all of it still.
 */
export function vouched(all: readonly Telling[]): Provenance[] {
  const found = new Map<string, { readonly one: Provenance; readonly fields: Set<string>; whole: number }>()
  for (const { entity, heldAs } of all) {
    const wholes = new Set<string>()
    for (const { fields, ...one } of entity.by ?? []) {
      const key = JSON.stringify(one)
      const known = found.get(key) ?? { one, fields: new Set(), whole: 0 }
      found.set(key, known)
      for (const field of (fields ?? Object.keys(entity)).filter((name) => isSaid(entity, name))) {
        const held = heldAs(field)
        if (held !== undefined) known.fields.add(held)
      }
      // It may name some of it beside, or say twice that it is all.
      if (fields !== undefined || wholes.has(key)) continue
      wholes.add(key)
      known.whole++
    }
  }
  return [...found.values()].flatMap(({ one, fields, whole }) => {
    if (whole === all.length) return [one]
    return fields.size === 0 ? [] : [{ ...one, fields: [...fields] }]
  })
}

// A source may name a part of a field: `identifiers.siren`.
function isSaid(entity: object, field: string): boolean {
  return isFact(field) && Object.hasOwn(entity, field.split('.')[0] ?? field)
}
