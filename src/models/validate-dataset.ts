import type { ModelsCode } from '../core/codes/models.ts'
import type { Problem } from '../core/problem.ts'
import { parseDataset } from './dataset.ts'
import { indexDataset } from './rules/dataset-index.ts'
import { RULES } from './rules/rule-table.ts'

/**
 * Check a dataset: the shape of each entity and, if every shape holds, what holds between them.
 *
 * Rules answer only what is certain: a date that may be before or after, a status that nobody knows, are no problem.
 *
 * @param dataset
 *   Anything; plain JSON is expected. It is not changed.
 * @returns
 *   Every problem with its code, its severity and its path; none when all is well. Without an error, the dataset can
 *   be used. Shape problems (`models/…`) come alone: rules (`dataset/…`) need whole entities.
 * @example
 * ```ts
 * import {validateDataset} from 'ess-domain/models'
 * validateDataset({
 *   roles: [{actor: 'mougin', role: 'administrateur', of: 'pain-et-partage'}],
 *   actors: [{type: 'person', id: 'mougin', name: 'Samuel Mougin'}],
 * }).map(({code, path}) => [code, path])
 * //=> [['dataset/ref-missing', ['roles', 0, 'of']]]
 * ```
 */
export function validateDataset(dataset: unknown): Problem<ModelsCode>[] {
  const outcome = parseDataset(dataset)
  if (!outcome.ok) return [...outcome.problems]
  const index = indexDataset(outcome.value)
  return RULES.flatMap((rule) => [...rule(outcome.value, index)])
}
