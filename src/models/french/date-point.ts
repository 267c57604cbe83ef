import { dayExists, dayNumber, dayText } from '../values/dates/calendar-day.ts'

/** A month that no year has: what is made of a month, quarter or week that does not exist, so that it is refused. */
export const NO_MONTH = 13

/** Give the number of a month in digits; those that EDTF has for seasons are no months: « 24/2014 », « 12/25/2014 ». */
export function monthIn(digits: string | undefined): number {
  return Math.min(Number(digits), NO_MONTH)
}

/** Days in a week. */
export const WEEK = 7

/** A day that words are relative to. */
export interface Anchor {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A date that words tell by themselves, or with the anchor: EDTF not yet checked. */
export interface KnownPoint {
  readonly edtf: string
  /** Whether it rests on the anchor, or on a convention. */
  readonly isInferred?: boolean
  /** The weekday that the words name, 0 (Sunday) to 6. */
  readonly weekday?: number | undefined
}

/** A month or a day whose year the words leave out. */
export interface YearlessPoint {
  readonly month: number
  readonly day?: number | undefined
  /** The last day, when the words tell several in a row. */
  readonly lastDay?: number | undefined
  /** Which one the words mean: `avril dernier`, `avril prochain`. */
  readonly side?: 'last' | 'next' | undefined
  readonly weekday?: number | undefined
}

/**
 * What a form of words gives; `anchor-needed` when it means nothing without the day it was written, `unclear` when that
 * day does not tell it either.
 */
export type DatePoint = KnownPoint | YearlessPoint | 'anchor-needed' | 'unclear'

/** A form of words that tells a date: where it fits, what it tells. */
export interface DateForm {
  /** Sticky: it is tried where a word starts. */
  readonly form: RegExp
  /** `undefined` when the words are no date after all. */
  readonly read: (groups: readonly (string | undefined)[], anchor: Anchor | undefined) => DatePoint | undefined
}

/** Write the parts of a date as EDTF. */
export function edtfOf(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(twoDigits)]
  return parts.join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * Give a point its year: that of the last such month or day which is not after the anchor; of the next one when the words
 * say so, or when the weekday that they name is that of the next one alone.
 */
export function withYear(point: YearlessPoint, anchor: Anchor, isAhead: boolean): KnownPoint {
  const { side, weekday } = point
  const isNext = side === 'next' || (side === undefined && isAhead)
  const told = inNearestYear(point, anchor, isNext ? 1 : -1)
  if (isNext || side !== undefined || weekday === undefined) return told
  const next = inNearestYear(point, anchor, 1)
  return weekdayOf(next.edtf) === weekday ? next : told
}

function inNearestYear(point: YearlessPoint, anchor: Anchor, step: 1 | -1): KnownPoint {
  const { month, day, lastDay = day } = point
  let year = nearestYear(point, anchor, step)
  // 29 February comes in leap years only, eight years apart at most.
  if (lastDay === 29) while (!dayExists(year, month, lastDay)) year += step
  return inYear(point, year)
}

/**
 * Give a point the year of a month or a day that is told beside it: after it (`-1`), and the year before when the point
 * would come later; or in front of it (`1`), and the year after when it would come earlier.
 */
export function yearBeside(point: YearlessPoint, other: Anchor, step: -1 | 1): KnownPoint {
  return { ...inYear(point, nearestYear(point, other, step)), isInferred: false }
}

function nearestYear({ month, day, side }: YearlessPoint, anchor: Anchor, step: 1 | -1): number {
  const told = month * 100 + (day ?? 0)
  const now = anchor.month * 100 + (day === undefined ? 0 : anchor.day)
  const isOther = (now - told) * step > 0 || (side !== undefined && told === now)
  return anchor.year + (isOther ? step : 0)
}

function inYear({ month, day, lastDay, weekday }: YearlessPoint, year: number): KnownPoint {
  const first = edtfOf(year, month, day)
  const edtf = lastDay === undefined ? first : `${first}/${edtfOf(year, month, lastDay)}`
  return { edtf, isInferred: true, weekday }
}

/** Tell the weekday of a whole day, or of the first of several, 0 (Sunday) to 6; `undefined` for what is no whole day. */
export function weekdayOf(edtf: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|\/)/.exec(edtf) ?? []
  if (day === undefined) return undefined
  return weekdayOfDay(dayNumber(Number(year), Number(month), Number(day)))
}

/** Give the weekday of the day with a number, 0 (Sunday) to 6: that of 1970-01-01, a Thursday, is 0. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % WEEK) + WEEK) % WEEK
}

/** Give the number of the Monday of the week that a day is in: weeks begin on Monday (ISO 8601). */
export function mondayOf(day: number): number {
  return day - ((weekdayOfDay(day) + WEEK - 1) % WEEK)
}

/** Write, as EDTF, the week that begins on the Monday with a number. */
export function weekFrom(monday: number): string {
  return `${dayText(monday)}/${dayText(monday + WEEK - 1)}`
}

/** Write, as EDTF, the month that is so many months after the one of the anchor, or before it. */
export function monthFrom({ year, month }: Anchor, months: number): string {
  return dayText(dayNumber(year, month + months, 1)).slice(0, 7)
}
