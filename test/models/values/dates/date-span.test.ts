import { describe, expect, test } from 'vitest'
import { dayText } from '../../../../src/models/values/dates/calendar-day.ts'
import { isSeason, spanOf } from '../../../../src/models/values/dates/date-span.ts'

function daysOf(text: string, margin?: number): string[] {
  const { first, last } = spanOf(text, margin)
  return [first, last].map((day) => (Number.isFinite(day) ? dayText(day) : String(day)))
}

test.each([
  ['2014-06-19', '2014-06-19', '2014-06-19'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2014-12', '2014-12-01', '2014-12-31'],
  ['2014-12-XX', '2014-12-01', '2014-12-31'],
  ['2014-XX-XX', '2014-01-01', '2014-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2014-24', '2014-01-01', '2015-03-21'],
  ['2014~', '2014-01-01', '2014-12-31'],
  ['2013/2014-06', '2013-01-01', '2014-06-30'],
  ['../2014', '-Infinity', '2014-12-31'],
  ['2014/..', '2014-01-01', 'Infinity'],
])('%s is from %s to %s', (text, first, last) => {
  expect(daysOf(text)).toEqual([first, last])
})

describe('a margin widens what is doubtful, by its own units', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014~', '2013-01-01', '2015-12-31'],
    ['201X?', '2000-01-01', '2029-12-31'],
    ['19XX%', '1800-01-01', '2099-12-31'],
    ['2014-01~', '2013-12-01', '2014-02-28'],
    ['2014-12~', '2014-11-01', '2015-01-31'],
    ['2014-03-01~', '2014-02-28', '2014-03-02'],
    ['2014-21~', '2013-12-01', '2014-09-21'],
    ['2013~/2014', '2012-01-01', '2014-12-31'],
    ['2013/2014~', '2013-01-01', '2015-12-31'],
    ['2013~/..', '2012-01-01', 'Infinity'],
  ])('%s, by one: from %s to %s', (text, first, last) => {
    expect(daysOf(text, 1)).toEqual([first, last])
  })
})

test.each(['21', '22', '23', '24'])('%s is a season', (month) => {
  expect(isSeason(month)).toBe(true)
})

test.each(['01', '12', '20', '25', 'XX', '', 'constructor', '__proto__', 'toString'])('%j is none', (month) => {
  expect(isSeason(month)).toBe(false)
})
