import type { Dataset } from '../dataset.ts'
import { isAfterLife, isBeforeLife } from '../values/dates/lifetime.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** A role is held while its organisation lives. */
export function* checkRolePeriods({ roles }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [place, { actor, of, period }] of roles.entries()) {
    const life = index.lifetimes.get(of)
    const dates = [period?.from, period?.to].filter((date) => date !== undefined)
    if (!dates.some((date) => isBeforeLife(date, life) || isAfterLife(date, life))) continue
    yield found('dataset/role-period', ['roles', place, 'period'], { actor, of })
  }
}
