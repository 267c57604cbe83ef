import { expectString } from '../../../core/argument.ts'
import { dayText, LAST_DAY } from './calendar-day.ts'
import { type DateSpan, spanOf } from './date-span.ts'
import type { Edtf } from './edtf.ts'
import type { IsoDate } from './iso-date.ts'

/** An answer that may be out of reach: unknown is not no. */
export type Trivalent = 'yes' | 'no' | 'unknown'

/** The first and the last day that a date can mean; `null` at an open end. */
export interface EdtfBounds {
  readonly earliest: IsoDate | null
  readonly latest: IsoDate | null
}

/** How two dates stand to each other; `same` only of two whole days. */
export type EdtfOrder = 'before' | 'same' | 'after' | 'unknown'

// A date said to be approximate or uncertain is trusted to one unit of its own: « vers 1994 » is 1993 to 1995.
const DOUBT = 1

/**
 * Give the first and the last day that a date can mean.
 *
 * Marks of doubt do not widen it: `1994~` gives the bounds of 1994. Comparisons do take the doubt into account. Seasons
 * are those of the northern hemisphere, by the calendar or by the sun: spring is from 1 March to 21 June. The winter of a
 * year is that of its first months, or that which it ends with.
 *
 * @param date
 *   A date that was read.
 * @returns
 *   Two days; `null` at an open end.
 * @throws {TypeError}
 *   When `date` is not a string.
 * @example
 * ```ts
 * import {edtfBounds, parseEdtf} from 'ess-domain/models'
 * const date = parseEdtf('2014-02')
 * date.ok && edtfBounds(date.value) //=> {earliest: '2014-02-01', latest: '2014-02-28'}
 * ```
 */
export function edtfBounds(date: Edtf): EdtfBounds {
  expectString(date, 'date')
  const { first, last } = spanOf(date)
  return { earliest: boundOf(first), latest: boundOf(last) }
}

function boundOf(day: number): IsoDate | null {
  return Number.isFinite(day) ? (dayText(Math.min(day, LAST_DAY)) as IsoDate) : null
}

/** Give the days that a date can mean, its doubt included. */
export function doubtSpan(date: Edtf): DateSpan {
  return spanOf(date, DOUBT)
}

/**
 * Tell whether what is dated `a` happened before what is dated `b`.
 *
 * A partial date, or an interval, stands for some day inside it: 2014 is neither before nor after 19 June 2014, it is
 * unknown. A date with `~`, `?` or `%` may be off by one of its own units (a year, a month, a day).
 *
 * @param a
 *   A date that was read.
 * @param b
 *   Another.
 * @returns
 *   `'yes'` or `'no'` when it holds for every day that the dates can mean, else `'unknown'`. Compare it: as a
 *   condition, each of these texts is true.
 * @throws {TypeError}
 *   When `a` or `b` is not a string.
 * @example
 * ```ts
 * import {isBefore, parseEdtf} from 'ess-domain/models'
 * const year = parseEdtf('2014')
 * const day = parseEdtf('2014-06-19')
 * year.ok && day.ok && isBefore(year.value, day.value) //=> 'unknown'
 * ```
 */
export function isBefore(a: Edtf, b: Edtf): Trivalent {
  expectString(a, 'a')
  expectString(b, 'b')
  const left = doubtSpan(a)
  const right = doubtSpan(b)
  if (left.last < right.first) return 'yes'
  return left.first >= right.last ? 'no' : 'unknown'
}

/**
 * Compare two dates: one is before the other, or after it, or the same day, or nobody can tell.
 *
 * @param a
 *   A date that was read.
 * @param b
 *   Another.
 * @returns
 *   `before` or `after` when `a` certainly is; `same` when both are one whole day, without doubt; else `unknown`.
 * @throws {TypeError}
 *   When `a` or `b` is not a string.
 * @example
 * ```ts
 * import {compareEdtf, parseEdtf} from 'ess-domain/models'
 * const [year, day] = ['2011', '2014-06-19'].map((text) => parseEdtf(text))
 * year?.ok && day?.ok && compareEdtf(day.value, year.value) //=> 'after'
 * ```
 */
export function compareEdtf(a: Edtf, b: Edtf): EdtfOrder {
  expectString(a, 'a')
  expectString(b, 'b')
  const left = doubtSpan(a)
  const right = doubtSpan(b)
  if (left.last < right.first) return 'before'
  if (left.first > right.last) return 'after'
  const isOneDay = left.first === left.last && right.first === right.last
  return isOneDay ? 'same' : 'unknown'
}
