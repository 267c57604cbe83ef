import { dayNumber } from './calendar-day.ts'

/** The days that a date can mean, both included, as numbers of `dayNumber`; infinite at an open end. */
export interface DateSpan {
  readonly first: number
  readonly last: number
}

/**
 * Give the days that a date in the Extended Date/Time Format can mean.
 *
 * @param text
 *   A date that `parseEdtf` accepts.
 * @param margin
 *   By how many of its own units (years, months or days) a date with `~`, `?` or `%` reaches further on both sides.
 */
export function spanOf(text: string, margin = 0): DateSpan {
  const [from = '', to = from] = text.split('/')
  return {
    first: from === '..' ? Number.NEGATIVE_INFINITY : firstDay(from, margin),
    last: to === '..' ? Number.POSITIVE_INFINITY : lastDay(to, margin),
  }
}

function firstDay(text: string, margin: number): number {
  const { year, month, day, reach } = read(text, margin)
  if (month === undefined) return dayNumber(year - reach, 1, 1)
  return day === undefined ? dayNumber(year, month - reach, 1) : dayNumber(year, month, day - reach)
}

function lastDay(text: string, margin: number): number {
  const { year, month, day, reach } = read(text, margin)
  if (month === undefined) return dayNumber(year + reach, 12, 31)
  // Day 0 of a month is the last of the one before.
  return day === undefined ? dayNumber(year, month + reach + 1, 0) : dayNumber(year, month, day + reach)
}

interface DateParts {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
  readonly reach: number
}

function read(text: string, margin: number): DateParts {
  const isDoubtful = /[~?%]$/.test(text)
  const [year, month, day] = text.split('-').map((part) => Number.parseInt(part, 10))
  return { year: year ?? 0, month, day, reach: isDoubtful ? margin : 0 }
}
