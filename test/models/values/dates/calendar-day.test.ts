import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayExists, dayNumber, dayText, FIRST_DAY, LAST_DAY } from '../../../../src/models/values/dates/calendar-day.ts'

test.each([
  [1970, 1, 1, 0],
  [1970, 1, 2, 1],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [2014, 6, 19, 16_240],
  [2014, 13, 1, 16_436],
  [2014, 12, 32, 16_436],
  [2014, 3, 0, 16_129],
])('%i-%i-%i is day %i', (year, month, day, number) => {
  expect(dayNumber(year, month, day)).toBe(number)
})

test.each([
  ['0000-01-01', 0, 1, 1],
  ['0000-02-29', 0, 2, 29],
  ['0014-06-19', 14, 6, 19],
  ['0099-12-31', 99, 12, 31],
  ['1970-01-01', 1970, 1, 1],
  ['9999-12-31', 9999, 12, 31],
])('%s is written as it was numbered', (text, year, month, day) => {
  expect(dayText(dayNumber(year, month, day))).toBe(text)
})

test.each([
  [2014, 2, 28, true],
  [2014, 2, 29, false],
  [2016, 2, 29, true],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [0, 2, 29, true],
  [100, 2, 29, false],
  [2014, 4, 31, false],
  [2014, 12, 31, true],
  [2014, 0, 1, false],
  [2014, 13, 1, false],
  [2014, 1, 0, false],
  [2014, 1, 32, false],
])('%i-%i-%i exists: %s', (year, month, day, exists) => {
  expect(dayExists(year, month, day)).toBe(exists)
})

test('the first and the last day have a year of four digits', () => {
  expect([FIRST_DAY, LAST_DAY].map(dayText)).toEqual(['0000-01-01', '9999-12-31'])
})

test('the days of four centuries follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_932_000 }), (number) => {
      const [year = 0, month = 0, day = 0] = dayText(number).split('-').map(Number)
      expect(dayNumber(year, month, day)).toBe(number)
      expect(dayExists(year, month, day)).toBe(true)
      expect(dayText(number) < dayText(number + 1)).toBe(true)
    }),
  )
})
