import { describe, expect, test } from 'vitest'
import { edtfOf, weekdayOf, withYear, type YearlessPoint, yearBeside } from '../../../src/models/french/date-point.ts'

const ANCHOR = { year: 2014, month: 7, day: 9 }
const LEAP_DAY: YearlessPoint = { month: 2, day: 29 }

test.each([
  [[2014], '2014'],
  [[987, 12, 25], '0987-12-25'],
  [[2014, 6], '2014-06'],
])('edtfOf(%j): %s', ([year = 0, month, day], edtf) => {
  expect(edtfOf(year, month, day)).toBe(edtf)
})

describe('withYear, on 9 July 2014', () => {
  test.each<[name: string, point: YearlessPoint, isAhead: boolean, edtf: string]>([
    ['a day before', { month: 7, day: 8 }, false, '2014-07-08'],
    ['the day itself', { month: 7, day: 9 }, false, '2014-07-09'],
    ['a day after', { month: 7, day: 10 }, false, '2013-07-10'],
    ['the month itself', { month: 7 }, false, '2014-07'],
    ['a month after', { month: 8 }, false, '2013-08'],
    ['a day before, ahead', { month: 7, day: 8 }, true, '2015-07-08'],
    ['the day itself, ahead', { month: 7, day: 9 }, true, '2014-07-09'],
    ['a day after, ahead', { month: 7, day: 10 }, true, '2014-07-10'],
    ['the last such day', { month: 7, day: 9, side: 'last' }, true, '2013-07-09'],
    ['the next such day', { month: 7, day: 9, side: 'next' }, false, '2015-07-09'],
    // 22 June was a Sunday in 2014, and 12 July a Saturday; in 2013 it had been a Friday.
    ['a weekday that fits', { month: 6, day: 22, weekday: 0 }, false, '2014-06-22'],
    ['a weekday of the next one alone', { month: 7, day: 12, weekday: 6 }, false, '2014-07-12'],
    ['a weekday of the last one', { month: 7, day: 12, weekday: 5 }, false, '2013-07-12'],
    ['a weekday of neither', { month: 7, day: 12, weekday: 1 }, false, '2013-07-12'],
    ['a weekday against the words', { month: 7, day: 12, weekday: 6, side: 'last' }, false, '2013-07-12'],
    ['a weekday of the last one, ahead', { month: 7, day: 12, weekday: 5 }, true, '2014-07-12'],
    ['days in a row', { month: 6, day: 19, lastDay: 21 }, false, '2014-06-19/2014-06-21'],
    ['29 February', LEAP_DAY, false, '2012-02-29'],
    ['29 February, ahead', LEAP_DAY, true, '2016-02-29'],
    ['days up to 29 February', { month: 2, day: 28, lastDay: 29 }, false, '2012-02-28/2012-02-29'],
    [
      'days in a row whose weekday is of the next one alone',
      { month: 7, day: 11, lastDay: 12, weekday: 5 },
      false,
      '2014-07-11/2014-07-12',
    ],
    ['28 February', { month: 2, day: 28 }, false, '2014-02-28'],
    ['a day that never comes', { month: 2, day: 30 }, false, '2014-02-30'],
  ])('%s', (_, point, isAhead, edtf) => {
    expect(withYear(point, ANCHOR, isAhead)).toMatchObject({ edtf, isInferred: true })
  })
})

test.each([
  [{ year: 2016, month: 2, day: 29 }, '2016-02-29'],
  [{ year: 2016, month: 2, day: 28 }, '2012-02-29'],
  [{ year: 1903, month: 1, day: 1 }, '1896-02-29'],
])('29 February, seen from %j, is %s', (anchor, edtf) => {
  expect(withYear(LEAP_DAY, anchor, false).edtf).toBe(edtf)
})

test.each<[name: string, point: YearlessPoint, step: -1 | 1, edtf: string]>([
  ['a month before', { month: 3 }, -1, '2014-03'],
  ['a month that would come later', { month: 11 }, -1, '2013-11'],
  ['29 February of that year, which has none', LEAP_DAY, -1, '2014-02-29'],
  ['a month after', { month: 11 }, 1, '2014-11'],
  ['a month that would come earlier', { month: 3 }, 1, '2015-03'],
])('the year of what is told beside a day of July 2014: %s', (_, point, step, edtf) => {
  expect(yearBeside(point, ANCHOR, step)).toMatchObject({ edtf, isInferred: false })
})

test.each([
  ['2014-06-19', 4],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['2000-02-29', 2],
  ['1582-10-15', 5],
  ['2014-06', undefined],
  ['2014-06-19/2014-06-21', 4],
  ['../2014-06-19', undefined],
])('weekdayOf %s: %s', (edtf, weekday) => {
  expect(weekdayOf(edtf)).toBe(weekday)
})
