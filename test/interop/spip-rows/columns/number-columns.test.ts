import { expect, test } from 'vitest'
import type { ReadSettings } from '../../../../src/interop/spip-rows/columns/column.ts'
import {
  countColumn,
  keyColumn,
  measureColumn,
  referenceColumn,
} from '../../../../src/interop/spip-rows/columns/number-columns.ts'
import { readerOf } from '../../../../src/interop/spip-rows/row-reader.ts'

function readerFor(cell: unknown) {
  return readerOf<string, ReadSettings>({ id: 1 }, { n: cell }, { timeZone: 'UTC', foldCase: false })
}

// [cell, as a count, as a reference, whether each is reported]
test.each([
  [7, 7, 7, false, false],
  [7n, 7, 7, false, false],
  ['7', 7, 7, false, false],
  ['007', 7, 7, false, false],
  [0, 0, null, false, false],
  [-3, -3, null, false, false],
  ['', 0, null, false, false],
  [null, 0, null, false, false],
  [undefined, 0, null, false, false],
  ['1.5', 1.5, null, false, true],
  ['1.25', 1.25, null, false, true],
  ['2e3', 2000, null, false, true],
  ['+7', 7, null, false, true],
  ['x7', 0, null, true, true],
  ['4.2e-05', 0.000042, null, false, true],
  [' ', 0, null, true, true],
  ['0x10', 0, null, true, true],
  ['0b1', 0, null, true, true],
  ['Infinity', 0, null, true, true],
  [Number.NaN, 0, null, true, true],
  ['7 pains', 0, null, true, true],
  ['９', 0, null, true, true],
  ['9007199254740993', 9007199254740992, null, false, true],
  [9007199254740993n, 0, null, true, true],
  [true, 0, null, true, true],
])('%s is the count %s and a reference to %s', (cell, count, reference, isCountReported, isReferenceReported) => {
  const forCount = readerFor(cell)
  expect(countColumn('n').read(forCount)).toBe(count)
  expect(forCount.problems.map(({ code }) => code)).toEqual(isCountReported ? ['rows/value-unknown'] : [])
  const forReference = readerFor(cell)
  expect(referenceColumn('n').read(forReference)).toBe(reference)
  expect(forReference.problems.map(({ code }) => code)).toEqual(isReferenceReported ? ['rows/value-unknown'] : [])
})

test('a measure that is not known is none, and 0 is a measure', () => {
  expect([null, '', 0, '12'].map((cell) => measureColumn('n').read(readerFor(cell)))).toEqual([null, null, 0, 12])
})

test('no reference is written 0, no measure as none', () => {
  expect([referenceColumn('n').write(null, 'UTC'), measureColumn('n').write(null, 'UTC')]).toEqual([
    { n: 0 },
    { n: null },
  ])
  expect([keyColumn('n').write(4, 'UTC'), referenceColumn('n').write(4, 'UTC')]).toEqual([{ n: 4 }, { n: 4 }])
})
