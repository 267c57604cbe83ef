import { dayNumber, dayText, FIRST_DAY, LAST_DAY } from '../values/dates/calendar-day.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { doubtSpan } from '../values/dates/edtf-order.ts'

/**
 * Move a date on by whole months. A month that is too short gives its last day; a partial date gives the interval of
 * the days that it can then mean, which is open where no date can be written: before the year 0 and after 9999.
 */
export function addMonths(date: Edtf, months: number): Edtf {
  const { first, last } = doubtSpan(date)
  return edtfOfSpan(shiftDay(first, months), shiftDay(last, months))
}

/** Write the days from one to another; where no date can be written, the end is open. */
export function edtfOfSpan(from: number, to: number): Edtf {
  const start = from < FIRST_DAY ? '..' : dayText(Math.min(from, LAST_DAY))
  const end = to > LAST_DAY ? '..' : dayText(to)
  return (start === end ? start : `${start}/${end}`) as Edtf
}

function shiftDay(number: number, months: number): number {
  // Of what is further off, some months more or less say nothing.
  if (number < FIRST_DAY || number > LAST_DAY) return number
  const [year = 0, month = 1, day = 1] = dayText(number).split('-').map(Number)
  // Day 0 of a month is the last of the one before.
  const last = dayNumber(year, month + months + 1, 0)
  return Math.min(dayNumber(year, month + months, day), last)
}
