import type { Dataset } from '../dataset.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** Ids are unique in the dataset, whatever the kind of entity. */
export function* checkIds(_dataset: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const entry of index.entries) {
    const first = index.byId.get(entry.id)
    if (first === undefined || first === entry) continue
    yield found('dataset/id-duplicate', [...entry.path, 'id'], { id: entry.id, first: first.path.join('.') })
  }
}
