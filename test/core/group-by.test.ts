import { expect, test } from 'vitest'
import { groupBy } from '../../src/core/group-by.ts'

test.each<[items: readonly string[], groups: readonly [string, readonly string[]][]]>([
  [[], []],
  [['a'], [['a', ['a']]]],
  [
    ['b1', 'a1', 'b2'],
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  ],
  [['_', '_'], [['_', ['_', '_']]]],
])('%j', (items, groups) => {
  expect([...groupBy(items, (item) => item.charAt(0))]).toEqual(groups)
})
