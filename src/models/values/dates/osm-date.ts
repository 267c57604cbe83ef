import { expectString } from '../../../core/argument.ts'
import { dayText, FIRST_DAY, LAST_DAY } from './calendar-day.ts'
import { type DateSpan, isSeason } from './date-span.ts'
import type { Edtf } from './edtf.ts'
import { doubtSpan } from './edtf-order.ts'

/**
 * Write a date as OpenStreetMap's key `start_date` does.
 *
 * Doubt of any kind becomes `~` in front. What the key has no form for, seasons and centuries, becomes an interval of
 * days; an open interval is `before` or `after` the nearest day outside it, its doubt included.
 *
 * @param date
 *   A date that was read.
 * @returns
 *   The value of the key: `~1994`, `2010s`, `1995..2014`, `after 2004-12-31`.
 * @see https://wiki.openstreetmap.org/wiki/Key:start_date
 * @throws {TypeError}
 *   When `date` is not a string.
 * @example
 * ```ts
 * import {parseEdtf, toOsmDate} from 'ess-domain/models'
 * const date = parseEdtf('1994~')
 * date.ok && toOsmDate(date.value) //=> '~1994'
 * ```
 */
export function toOsmDate(date: Edtf): string {
  expectString(date, 'date')
  const [from = '', to] = date.split('/')
  const span = doubtSpan(date)
  if (to === undefined) return pointOf(from) ?? daysOf(span)
  if (from === '..') return `before ${dayOf(span.last + 1)}`
  if (to === '..') return `after ${dayOf(span.first - 1)}`
  const start = pointOf(from) ?? dayOf(span.first)
  return `${start}..${pointOf(to) ?? dayOf(span.last)}`
}

/** Writes a date that is no interval; `undefined` when the key has no form for it. */
function pointOf(text: string): string | undefined {
  const mark = /[~?%]$/.test(text) ? '~' : ''
  const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-')
  if (year.endsWith('XX') || (month !== undefined && isSeason(month))) return undefined
  if (year.endsWith('X')) return `${mark}${year.slice(0, -1)}0s`
  const told = [year, month, day].filter((part) => part !== undefined && part !== 'XX')
  return `${mark}${told.join('-')}`
}

function daysOf({ first, last }: DateSpan): string {
  return `${dayOf(first)}..${dayOf(last)}`
}

function dayOf(number: number): string {
  return dayText(Math.max(FIRST_DAY, Math.min(number, LAST_DAY)))
}
