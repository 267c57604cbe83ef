import { groupBy } from '../../core/group-by.ts'
import { type ImportProblem, importProblem } from '../actors/import-problem.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'
import { complete } from './complete.ts'
import { type Collection, type Entry, isFact, type Named } from './entry.ts'
import { allBut, vouched } from './vouched.ts'

/** Make one of the persons, the collectives or the sources that have one id; where others say otherwise, that is told. */
export function completeById<Entity extends Named>(
  all: readonly Entry<Entity>[],
  collection: Collection,
): { entries: Entry<Entity>[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const entries = [...groupBy(all, ({ entity: { type, id } }) => `${type} ${id}`).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const entities = same.map(({ entity }) => entity)
    if (distinct(entities).length === 1) return [first]
    const { entity, differing } = complete(entities)
    for (const [index, { part, index: at }] of same.entries()) {
      const fields = (differing[index] ?? []).filter(isFact)
      if (fields.length > 0) {
        problems.push(importProblem('interop/value-differs', [part, collection, at], { id: first.entity.id, fields }))
      }
    }
    const by = vouched(entities.map((one, index) => ({ entity: one, heldAs: allBut(differing[index]) })))
    return [{ ...first, entity: compact<Entity>({ ...entity, by }) }]
  })
  return { entries, problems }
}
