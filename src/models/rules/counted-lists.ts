import type { Dataset } from '../dataset.ts'
import type { Counted } from '../values/counted.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** A list that is shorter than its source says is told, and never completed. */
export function* checkCountedLists({ actors, ptces, visits }: Dataset): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    yield* checkCount(actor.memberCategories, ['actors', place, 'memberCategories'])
  }
  for (const [place, { ambitions }] of ptces.entries()) yield* checkCount(ambitions, ['ptces', place, 'ambitions'])
  for (const [place, { testimonies }] of visits.entries()) {
    yield* checkCount(testimonies, ['visits', place, 'testimonies'])
  }
}

function* checkCount(counted: Counted<unknown> | undefined, path: Path): Generator<DatasetProblem> {
  const declared = counted?.declaredCount
  if (counted === undefined || declared === undefined || counted.items.length >= declared) return
  const field = String(path.at(-1))
  yield found('dataset/counted-incomplete', path, { field, known: counted.items.length, declared })
}
