import { expect, test } from 'vitest'
import { agreedDay, exactEnds } from '../../src/interop/exact-dates.ts'
import { parseEdtf } from '../../src/models/index.ts'

function edtf(text: string) {
  const outcome = parseEdtf(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

const claim = (text: string) => ({ value: { edtf: edtf(text), status: 'stated' as const }, by: [] })

test.each([
  [undefined, undefined],
  [[], undefined],
  [['2014-06-19'], '2014-06-19'],
  [['2014-06-19', '2014-06-19'], '2014-06-19'],
  [['2014-06-19', '2014-06-20'], undefined],
  [['2014-06-19', '2014'], undefined],
  [['2014-06'], undefined],
  [['2014-06-19~'], undefined],
  [['2014-06-19?'], undefined],
  [['2014-06-XX'], undefined],
  [['2014-06-19/2014-06-20'], undefined],
  [['2014-21'], undefined],
])('claims of %j agree on %s', (dates, day) => {
  expect(agreedDay(dates?.map(claim))).toBe(day)
})

test('of a period, the ends that are days', () => {
  expect(exactEnds({ from: edtf('2014'), to: edtf('2015-12-31') })).toEqual({
    startDate: undefined,
    endDate: '2015-12-31',
  })
  expect(exactEnds({})).toEqual({ startDate: undefined, endDate: undefined })
})
