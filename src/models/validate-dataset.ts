import type { ModelsCode } from '../core/codes/models.ts'
import { expectOptions } from '../core/expect-options.ts'
import type { Problem } from '../core/problem.ts'
import { parseDataset } from './dataset.ts'
import { indexDataset } from './rules/dataset-index.ts'
import { type Profile, readQuestion } from './rules/profile.ts'
import { RULES } from './rules/rule-table.ts'

/** What a dataset is for, and on which day the law is asked about. */
export interface ValidateOptions {
  /**
   * How severely the conditions of the law on PTCEs are taken (`dataset/ptce-law-…`, `dataset/ptce-call-…`).
   *
   * `description` (default): what certainly does not hold is an information. `directory`: it is a warning, and what
   * nothing shows is an information. `official`: an error, and a warning.
   */
  readonly profile?: Profile | undefined
  /**
   * The day that the law is asked about, as `YYYY-MM-DD`; profiles other than `description` need it. Without it
   * nothing is asked but whether laureates of the call of 2015, and who was found eligible, could answer it.
   */
  readonly at?: string | undefined
}

/**
 * Check a dataset: the shape of each entity and, if every shape holds, what holds between them.
 *
 * Rules answer only what is certain: a date that may be before or after, a status that nobody knows, are no problem.
 *
 * @param dataset
 *   Anything; plain JSON is expected. It is not changed.
 * @param options
 *   `profile` and `at`, for the conditions of the law.
 * @returns
 *   Every problem with its code, its severity and its path; none when all is well. Without an error, the dataset can
 *   be used. Shape problems (`models/…`) come alone: rules (`dataset/…`) need whole entities.
 * @throws {TypeError}
 *   When an option is not known, `at` is no date, or a profile lacks it.
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
export function validateDataset(dataset: unknown, options?: ValidateOptions): Problem<ModelsCode>[] {
  expectOptions(options, ['profile', 'at'])
  const question = readQuestion(options?.profile, options?.at)
  const outcome = parseDataset(dataset)
  if (!outcome.ok) return [...outcome.problems]
  const index = indexDataset(outcome.value)
  return RULES.flatMap((rule) => [...rule(outcome.value, index, question)])
}
