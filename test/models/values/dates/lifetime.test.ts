import { expect, test } from 'vitest'
import type { Edtf } from '../../../../src/models/index.ts'
import { isAfterLife, isBeforeLife, lifetimeOf } from '../../../../src/models/values/dates/lifetime.ts'

function claims(...dates: readonly string[]) {
  return dates.map((edtf) => ({ value: { edtf: edtf as Edtf, status: 'stated' as const }, by: [] }))
}

test.each([
  ['the year before', ['2011'], '2010', true],
  ['the year itself', ['2011'], '2011', false],
  ['the day itself', ['2011-06-19'], '2011-06-19', false],
  ['a day of the year before', ['2011-06'], '2010-12-31', true],
  ['a year that may be before', ['2011-06'], '2011', false],
  ['about the year after', ['2011'], '2010~', false],
  ['a year before about then', ['1994~'], '1993', false],
  ['two years before about then', ['1994~'], '1992', true],
  ['sources that disagree, one of which allows it', ['2013-08', '2011'], '2012', false],
  ['sources that all forbid it', ['2013-08', '2011'], '2010', true],
  ['no beginning known', [], '0001', false],
  ['a beginning without a first day', ['../2011'], '0001', false],
])('before its life: %s', (_, began, date, expected) => {
  expect(isBeforeLife(date as Edtf, lifetimeOf(claims(...began)))).toBe(expected)
})

test.each([
  ['the year after', ['2020'], '2021', true],
  ['the year itself', ['2020'], '2020', false],
  ['the day itself', ['2020-06-19'], '2020-06-19', false],
  ['a year that may be after', ['2020-06'], '2020', false],
  ['sources that disagree, one of which allows it', ['2018', '2020'], '2019', false],
  ['sources that all forbid it', ['2018', '2020'], '2021', true],
  ['no end known', [], '9999', false],
  ['an end without a last day', ['2020/..'], '9999', false],
])('after its life: %s', (_, ended, date, expected) => {
  expect(isAfterLife(date as Edtf, lifetimeOf([], claims(...ended)))).toBe(expected)
})

test('of what has no life nothing is said', () => {
  expect(isBeforeLife('2014' as Edtf, undefined)).toBe(false)
  expect(isAfterLife('2014' as Edtf, undefined)).toBe(false)
})
