import { type ValidateOptions, validateDataset } from '../../src/models/index.ts'
import { type Data, type Place, withValue } from './full-dataset.ts'

/** One change of a dataset: a place, and what it holds then. */
export type Change = readonly [place: Place, value: unknown]

/** Gives a copy of the data with several changes. */
export function changed(data: Data, ...changes: readonly Change[]): Data {
  return changes.reduce((copy, [place, value]) => withValue(copy, place, value), data)
}

/** Validates, and gives what is found as `severity code path`, sorted: short enough for a table of a test. */
export function findings(data: unknown, options?: ValidateOptions): string[] {
  return validateDataset(data, options)
    .map(({ severity, code, path = [] }) => `${severity} ${code} ${path.join('.')}`)
    .sort()
}
