import { expect, test } from 'vitest'
import type { ModelProblem, Outcome } from '../../src/models/index.ts'
import { type Data, fullDataset, type Place, valueAt, withValue } from './full-dataset.ts'

const full = fullDataset()

/** A place of an entity, what it holds there, and what is found: `code path`; nothing when it may be so. */
export type SchemaCase = readonly [place: Place, value: unknown, ...problems: string[]]

/** Tries a schema on the entity of the full dataset, changed in one place for each case. */
export function testSchema(
  parse: (value: unknown) => Outcome<unknown, ModelProblem>,
  from: readonly [collection: string, index: number],
  cases: readonly SchemaCase[],
): void {
  const entity = valueAt(full, from) as Data
  test.each(cases.map(([place, value, ...problems]) => ({ place: place.join('.'), value, problems, path: place })))(
    '$place holds $value: $problems',
    ({ path, value, problems }) => {
      const changed = withValue(entity, path, value)
      const outcome = parse(changed)
      expect(outcome.problems.map(({ code, path: where = [] }) => `${code} ${where.join('.')}`)).toEqual(problems)
      // What is accepted is kept as it is.
      if (outcome.ok) expect(outcome.value).toEqual(changed)
    },
  )
}
