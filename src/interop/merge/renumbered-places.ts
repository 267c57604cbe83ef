import { type ImportProblem, importProblem } from '../actors/import-problem.ts'
import type { JoinedPlace } from './join-places.ts'
import type { FoundOrganisation } from './same-organisations.ts'

/** Give organisations the ids that the places of their part have now; of two places of one id, the first is meant. */
export function renamePlaces(
  groups: readonly (readonly FoundOrganisation[])[],
  places: readonly JoinedPlace[],
): FoundOrganisation[][] {
  const now = new Map<string, { readonly index: number; readonly id: JoinedPlace['entity']['id'] }>()
  for (const { entity, found } of places) {
    for (const { entity: before, part, index } of found) {
      const key = `${part} ${before.id}`
      if (index < (now.get(key)?.index ?? Number.POSITIVE_INFINITY)) now.set(key, { index, id: entity.id })
    }
  }
  return groups.map((group) =>
    group.map((one) => {
      const ids = one.entity.places?.map((id) => now.get(`${one.part} ${id}`)?.id ?? id)
      const isSame = ids === undefined || ids.every((id, index) => id === one.entity.places?.[index])
      return isSame ? one : { ...one, entity: { ...one.entity, places: ids } }
    }),
  )
}

/** Tell of the places that have another id now, and of what one of them says otherwise. */
export function problemsOfPlaces(places: readonly JoinedPlace[]): ImportProblem[] {
  return places.flatMap(({ entity: { id }, found, differing }) =>
    found.flatMap(({ entity: before, part, index }, at) => {
      const path = [part, 'places', index]
      const fields = differing[at] ?? []
      return [
        ...(before.id === id ? [] : [importProblem('interop/place-renumbered', path, { id: before.id, now: id })]),
        ...(fields.length === 0 ? [] : [importProblem('interop/value-differs', path, { id, fields })]),
      ]
    }),
  )
}
