import { dayNumber, dayText } from '../values/calendar-day.ts'
import type { Edtf } from '../values/edtf.ts'
import { doubtSpan } from '../values/edtf-order.ts'

/**
 * Move a date on by whole months. A month that is too short gives its last day; a partial date gives the interval of
 * the days that it can then mean.
 */
export function addMonths(date: Edtf, months: number): Edtf {
  const { first, last } = doubtSpan(date)
  const from = shiftDay(first, months)
  const to = shiftDay(last, months)
  return (from === to ? from : `${from}/${to}`) as Edtf
}

function shiftDay(number: number, months: number): string {
  if (!Number.isFinite(number)) return '..'
  const [year = 0, month = 1, day = 1] = dayText(number).split('-').map(Number)
  // Day 0 of a month is the last of the one before.
  const last = dayNumber(year, month + months + 1, 0)
  return dayText(Math.min(dayNumber(year, month + months, day), last))
}
