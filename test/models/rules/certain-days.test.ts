import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainDays, overlapping } from '../../../src/models/rules/certain-days.ts'
import { dayNumber } from '../../../src/models/values/dates/calendar-day.ts'
import type { Edtf } from '../../../src/models/values/dates/edtf.ts'

function day(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return dayNumber(year, month, day)
}

test.each<[from: string | undefined, to: string | undefined, days: readonly [string, string] | null]>([
  ['2014-01-01', '2014-12-31', ['2014-01-01', '2014-12-31']],
  ['2014-06-19', '2014-06-19', ['2014-06-19', '2014-06-19']],
  ['2013', '2015', ['2013-12-31', '2015-01-01']],
  ['2014', '2014', null],
  ['2014', '2015', ['2014-12-31', '2015-01-01']],
  ['2013~', '2015', ['2014-12-31', '2015-01-01']],
  ['2014-06-19', undefined, ['2014-06-19', '2014-06-19']],
  [undefined, '2014-06-19', ['2014-06-19', '2014-06-19']],
  ['2014', undefined, null],
  [undefined, undefined, null],
  ['2014-06-19', '2015/..', ['2014-06-19', '2015-01-01']],
  ['2014/..', '2015', null],
])('from %s to %s', (from, to, days) => {
  const period = { from: from as Edtf | undefined, to: to as Edtf | undefined }
  expect(certainDays(period) ?? null).toEqual(days && { first: day(days[0]), last: day(days[1]) })
})

test.each<[what: string, spans: readonly (readonly [number, number])[], pairs: number]>([
  ['nothing', [], 0],
  ['one', [[1, 5]], 0],
  [
    'apart',
    [
      [1, 2],
      [4, 5],
    ],
    0,
  ],
  [
    'one that begins on the last day of the other',
    [
      [1, 3],
      [3, 5],
    ],
    0,
  ],
  [
    'one that begins on the day before',
    [
      [1, 4],
      [3, 5],
    ],
    1,
  ],
  [
    'a day, and one that begins on it',
    [
      [1, 5],
      [1, 1],
    ],
    0,
  ],
  [
    'one within another',
    [
      [1, 9],
      [3, 5],
    ],
    1,
  ],
  [
    'a day within',
    [
      [1, 9],
      [5, 5],
    ],
    1,
  ],
  [
    'a day at an end',
    [
      [1, 9],
      [9, 9],
      [1, 1],
    ],
    0,
  ],
  [
    'the same twice',
    [
      [1, 9],
      [1, 9],
    ],
    1,
  ],
  [
    'a short one between two',
    [
      [1, 9],
      [2, 3],
      [4, 5],
    ],
    2,
  ],
  [
    'without beginnings',
    [
      [Number.NEGATIVE_INFINITY, 3],
      [Number.NEGATIVE_INFINITY, 5],
    ],
    1,
  ],
])('%s', (_, spans, pairs) => {
  expect([...overlapping(spans.map(([first, last]) => ({ first, last })))]).toHaveLength(pairs)
})

test('something overlaps when any two do, in whatever order', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(5)).map(([first, length]) => ({ first, last: first + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const any = spans.some((a, i) => spans.slice(i + 1).some((b) => a.first < b.last && b.first < a.last))
      expect([...overlapping(spans)].length > 0).toBe(any)
      expect([...overlapping(spans.toReversed())].length > 0).toBe(any)
    }),
  )
})
