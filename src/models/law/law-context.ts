import { expectLists } from '../../core/argument.ts'
import { fieldsOf, itemsOf } from '../../core/expect-fields.ts'
import { mapById } from '../../core/map-by-id.ts'
import type { Actor } from '../actor.ts'
import type { Dataset } from '../dataset.ts'
import { expectLegalForms } from '../expect-organisation.ts'
import type { Relation } from '../relation.ts'

/** What questions about a PTCE look up in a dataset. */
export interface LawContext {
  readonly actors: ReadonlyMap<string, Actor>
  /** The relations of each end. */
  readonly relations: ReadonlyMap<string, readonly Relation[]>
}

/** The part of a dataset that questions about a PTCE need. */
export type LawDataset = Pick<Dataset, 'actors'> & { readonly relations?: Dataset['relations'] | undefined }

const expectActors = itemsOf(fieldsOf({ legalForms: expectLegalForms }))
const contexts = new WeakMap<object, LawContext>()

/**
 * Read the actors and the relations of a dataset once.
 *
 * What `parseDataset` gives is frozen, so that the reading serves for every PTCE that is asked about: one after the
 * other, thousands would else each read the whole directory again.
 */
export function contextOf(dataset: LawDataset): LawContext {
  const known = contexts.get(dataset)
  if (known !== undefined) return known
  expectLists(dataset, 'dataset', ['relations'])
  expectActors(dataset.actors, 'dataset.actors')
  const context = { actors: mapById(dataset.actors), relations: relationsByEnd(dataset) }
  const parts = [dataset, dataset.actors, dataset.relations ?? dataset.actors]
  if (parts.every((part) => Object.isFrozen(part))) contexts.set(dataset, context)
  return context
}

function relationsByEnd({ relations = [] }: LawDataset): Map<string, Relation[]> {
  const map = new Map<string, Relation[]>()
  for (const relation of relations) {
    for (const end of new Set<string>([relation.from, relation.to])) {
      const known = map.get(end)
      if (known === undefined) map.set(end, [relation])
      else known.push(relation)
    }
  }
  return map
}
