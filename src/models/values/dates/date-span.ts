import { dayNumber } from './calendar-day.ts'

/** The days that a date can mean, both included, as numbers of `dayNumber`; infinite at an open end. */
export interface DateSpan {
  readonly first: number
  readonly last: number
}

/**
 * The seasons of EDTF, as months and days; `years` is how many the end lies further on.
 *
 * Seasons begin on the first of a month for some, on the solstice or equinox for others: the days are all that either
 * way counts. The winter of 2014 is that of its first months, or that which starts in its last one. Of the northern
 * hemisphere only.
 */
const SEASONS: Readonly<
  Record<string, { from: readonly [number, number]; to: readonly [number, number]; years: number }>
> = {
  '21': { from: [3, 1], to: [6, 21], years: 0 },
  '22': { from: [6, 1], to: [9, 23], years: 0 },
  '23': { from: [9, 1], to: [12, 22], years: 0 },
  '24': { from: [1, 1], to: [3, 21], years: 1 },
}
const MONTHS_OF_SEASON = 3

/** Tell whether what stands where a month does is a season: 21 is spring. */
export function isSeason(month: string): boolean {
  return Object.hasOwn(SEASONS, month)
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
  const slash = text.indexOf('/')
  if (slash < 0) return spanOfDate(text, margin)
  const from = text.slice(0, slash)
  const to = text.slice(slash + 1)
  return {
    first: from === '..' ? Number.NEGATIVE_INFINITY : spanOfDate(from, margin).first,
    last: to === '..' ? Number.POSITIVE_INFINITY : spanOfDate(to, margin).last,
  }
}

function spanOfDate(text: string, margin: number): DateSpan {
  const isDoubtful = /[~?%]$/.test(text)
  const reach = isDoubtful ? margin : 0
  const [year = '', month, day] = (isDoubtful ? text.slice(0, -1) : text).split('-')
  const low = Number(year.replaceAll('X', '0'))
  if (month === undefined || month === 'XX') return spanOfYears(low, Number(year.replaceAll('X', '9')), reach)
  const season = SEASONS[month]
  if (season !== undefined) {
    const shift = reach * MONTHS_OF_SEASON
    const { from, to, years } = season
    return { first: dayNumber(low, from[0] - shift, from[1]), last: dayNumber(low + years, to[0] + shift, to[1]) }
  }
  const number = Number(month)
  if (day === undefined || day === 'XX') {
    // Day 0 of a month is the last of the one before.
    return { first: dayNumber(low, number - reach, 1), last: dayNumber(low, number + reach + 1, 0) }
  }
  const only = dayNumber(low, number, Number(day))
  return { first: only - reach, last: only + reach }
}

// Of a decade the unit is ten years, of a century a hundred.
function spanOfYears(low: number, high: number, reach: number): DateSpan {
  const shift = reach * (high - low + 1)
  return { first: dayNumber(low - shift, 1, 1), last: dayNumber(high + shift, 12, 31) }
}
