import { describe, expect, test } from 'vitest'
import { validateDataset } from '../../src/models/index.ts'
import { expectLinear } from '../support/expect-linear.ts'
import { copiesOfExample, SHAPES } from './large-datasets.ts'

const OPTIONS = { profile: 'directory', at: '2020-01-01' } as const

describe('checking grows with the dataset, and not faster', () => {
  test.each(Object.entries(SHAPES))('%s', (_, make) => {
    // A dataset that its schemas refuse is shown to no rule.
    expect(validateDataset(make(20), OPTIONS).filter(({ code }) => !code.startsWith('dataset/'))).toEqual([])
    expectLinear((count) => {
      const data = make(count)
      return () => validateDataset(data, OPTIONS)
    })
  })
})

test('100 000 entities are checked', () => {
  const data = copiesOfExample(100_000)
  const count = Object.values(data).reduce<number>((sum, list) => sum + (list as unknown[]).length, 0)
  expect(count).toBeGreaterThanOrEqual(100_000)
  const problems = validateDataset(data)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
