import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortByDate } from '../../src/moderation/sort-by-date.ts'

type Dated = readonly [date: string, id: string]

function sorted(items: readonly Dated[], direction?: 1 | -1): string {
  return sortByDate(items, (item) => item, direction)
    .map(([, id]) => id)
    .join(' ')
}

const noon = '2014-06-12T12:00:00Z'

test.each<[string, readonly Dated[], string, string]>([
  ['nothing', [], '', ''],
  ['one', [[noon, 'a']], 'a', 'a'],
  [
    'two days',
    [
      ['2014-06-13T00:00:00Z', 'b'],
      [noon, 'a'],
    ],
    'a b',
    'b a',
  ],
  [
    'one moment, by id in both directions',
    [
      [noon, 'b'],
      [noon, '10'],
      [noon, '9'],
      [noon, 'a'],
    ],
    '10 9 a b',
    '10 9 a b',
  ],
  [
    'one moment in two zones',
    [
      ['2014-06-12T14:00:00+02:00', 'b'],
      [noon, 'a'],
    ],
    'a b',
    'a b',
  ],
  [
    'zones, not texts',
    [
      ['2014-06-12T13:00:00+02:00', 'a'],
      [noon, 'b'],
    ],
    'a b',
    'b a',
  ],
  [
    'precisions',
    [
      ['2014-06-12T12:00:00.500Z', 'b'],
      [noon, 'a'],
      ['2014-06-12T12:00:01Z', 'c'],
    ],
    'a b c',
    'c b a',
  ],
])('%s', (_, items, oldest, newest) => {
  expect(sorted(items)).toBe(oldest)
  expect(sorted(items.toReversed())).toBe(oldest)
  expect(sorted(items, -1)).toBe(newest)
})

test('the order that items come in does not matter, and they are left as they are', () => {
  const item = fc.tuple(fc.constantFrom(noon, '2014-06-12T14:00:00+02:00', '2014-06-13T00:00:00Z'), fc.string())
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ([, id]) => id }), (items) => {
      const given = [...items]
      const result = sortByDate(items, ([date, id]) => [date, id])
      expect(items).toEqual(given)
      expect(sortByDate(items.toReversed(), ([date, id]) => [date, id])).toEqual(result)
      expect(sortByDate(result, ([date, id]) => [date, id])).toEqual(result)
    }),
  )
})
