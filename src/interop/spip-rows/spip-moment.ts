import { wrongArgument } from '../../core/argument.ts'
import { isInstant } from '../../core/instant.ts'
import { readSpipDate, writeSpipDate } from './spip-date.ts'

/**
 * A date as a row knows it: an ISO instant, `2024-06-14T10:00:00Z`; or as EDTF a day, a month or a year, `2024-06-14`,
 * `2021-04`, `2022`.
 */
export type SpipMoment = string

/** What SPIP writes where there is no date. */
export const ZERO_DATE = '0000-00-00 00:00:00'

const PARTIAL = /^(\d{4})-(\d\d)-00(?: \d\d:\d\d:\d\d)?$/
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)(?: 00:00:00)?$/

/**
 * Read a date of SPIP, whose month or day may be unknown: `2021-04-00`, `2022-00-00`.
 *
 * @returns
 *   The moment, `null` for the zero date, `undefined` when no calendar knows it.
 */
export function readSpipMoment(text: string, timeZone: string): SpipMoment | null | undefined {
  const [, year = '', month = ''] = PARTIAL.exec(text) ?? []
  if (year !== '' && year !== '0000') {
    if (month === '00') return year
    return Number(month) <= 12 ? `${year}-${month}` : undefined
  }
  const date = readSpipDate(text, timeZone)
  if (date.kind === 'instant') return date.value
  return date.kind === 'zero' ? null : undefined
}

/** Read a date without its time, where midnight or nothing stands for it; `undefined` for any other date. */
export function dayOf(text: string): SpipMoment | undefined {
  const day = MIDNIGHT.exec(text)?.[1]
  if (day === undefined) return undefined
  return readSpipDate(`${day} 00:00:00`, 'UTC').kind === 'instant' ? day : undefined
}

/** Write a moment as SPIP does. */
export function writeSpipMoment(moment: SpipMoment | null, timeZone: string): string {
  if (moment === null) return ZERO_DATE
  if (moment.includes('T')) return writeSpipDate(moment, timeZone)
  const [year, month = '00', day = '00'] = moment.split('-')
  return `${year}-${month}-${day} 00:00:00`
}

/** Refuse what is no moment, such as « 14/06/2024 »: the database would hold it, and no reader know it. */
export function expectMoment(value: unknown, name: string): void {
  if (value === null || (typeof value === 'string' && isMoment(value))) return
  throw wrongArgument(name, 'an instant, a day, a month or a year', value)
}

const DATE = /^\d{4}(?:-\d\d){0,2}$/

function isMoment(text: string): boolean {
  // On clocks behind UTC, the last hours of 9999 are in `+010000`.
  if (text.startsWith('+')) return !Number.isNaN(Date.parse(text))
  if (text.includes('T')) return isInstant(text)
  return DATE.test(text) && readSpipMoment(writeSpipMoment(text, 'UTC'), 'UTC') != null
}
