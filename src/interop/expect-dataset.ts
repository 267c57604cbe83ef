import { expectObject, expectObjects } from '../core/argument.ts'
import type { Dataset } from '../models/dataset.ts'

/** The collections that exports read. */
const COLLECTIONS = [
  'actors',
  'roles',
  'ptces',
  'programmes',
  'communities',
  'visits',
  'surveys',
  'needs',
  'glossary',
  'articles',
  'comments',
  'places',
  'sources',
] as const satisfies readonly (keyof Dataset)[]

/** Refuse what is no dataset, naming the first collection that is no list of objects. */
export function expectDataset(dataset: Dataset): void {
  expectObject(dataset, 'dataset')
  for (const name of COLLECTIONS) expectObjects(dataset[name], `dataset.${name}`)
}
