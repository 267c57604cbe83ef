import type { Brand } from '../../../core/brand.ts'
import { type Failure, fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { dayExists } from './calendar-day.ts'
import { type DateSpan, isSeason, spanOf } from './date-span.ts'

/** A date that may be partial, doubtful or an interval, in the Extended Date/Time Format (ISO 8601-2). */
export type Edtf = Brand<string, 'Edtf' | 'IsoDate'>

const DATE = /^([~?%]?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/
const OPEN = '..'

/**
 * Read a date that may be partial: a year, a season, a month or a day, approximate or uncertain, or an interval.
 *
 * Level 0 of the format, and what of level 1 such data needs: `2011`, `2014-04`, `2014-06-19`; seasons, `2014-21`
 * (spring) to `2014-24` (winter); what is not told, `201X`, `20XX`, `2014-XX`, `2014-06-XX`; `1994~` (approximate),
 * `1994?` (uncertain), `1994%` (both); intervals, `1995/2014`, `2005/..`, `../2014`. A mark in front (`~1994`, as
 * OpenStreetMap writes it) is brought to the end. Years beyond four digits, before the year 0, and unknown ends of
 * intervals (`2005/`) are not read.
 *
 * @param value
 *   What was written; white space around it is taken away.
 * @returns
 *   The normalised text; or `models/edtf-format`, `models/date-impossible` (month 13, 30 February),
 *   `models/edtf-reversed` (an interval that ends before it starts).
 * @see ISO 8601-2, and https://www.loc.gov/standards/datetime/
 * @example
 * ```ts
 * import {parseEdtf} from 'ess-domain/models'
 * parseEdtf('~1994') //=> {ok: true, value: '1994~', problems: []}
 * parseEdtf('2014/2011').ok //=> false
 * ```
 */
export function parseEdtf(value: unknown): Outcome<Edtf, ModelProblem> {
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const sides = value.trim().split('/')
  const [first = '', second] = sides
  if (sides.length > 2) return fail(modelError('models/edtf-format', { got: excerpt(value) }))
  return second === undefined ? parseDate(first) : parseInterval(first, second)
}

function parseDate(text: string): Outcome<Edtf, ModelProblem> {
  const [, before = '', year = '', month, day, after = ''] = DATE.exec(text) ?? []
  if (year === '' || (before !== '' && after !== '') || hasHole(year, month, day)) {
    return fail(modelError('models/edtf-format', { got: excerpt(text) }))
  }
  if (!exists(year, month, day)) return fail(modelError('models/date-impossible', { got: text }))
  return succeed((text.slice(before.length) + before) as Edtf)
}

/** Tells whether something is told after what is not, which level 1 has no room for: `201X-06`, `2014-XX-19`. */
function hasHole(year: string, month: string | undefined, day: string | undefined): boolean {
  if (year.endsWith('X')) return month !== undefined
  return month === 'XX' && day !== undefined && day !== 'XX'
}

// A season has no days: « 2014-22-03 » names a month 22.
function exists(year: string, month = '01', day?: string): boolean {
  if (year.endsWith('X') || month === 'XX' || (day === undefined && isSeason(month))) return true
  return dayExists(Number(year), Number(month), day === undefined || day === 'XX' ? 1 : Number(day))
}

function parseInterval(first: string, second: string): Outcome<Edtf, ModelProblem> {
  const text = `${first}/${second}`
  if (first === OPEN && second === OPEN) return fail(modelError('models/edtf-format', { got: excerpt(text) }))
  const start = parseSide(first)
  if (!start.ok) return inInterval(start, text)
  const end = parseSide(second)
  if (!end.ok) return inInterval(end, text)
  const interval = `${start.value}/${end.value}`
  const span: DateSpan = spanOf(interval)
  if (span.first > span.last) return fail(modelError('models/edtf-reversed', { got: interval }))
  return succeed(interval as Edtf)
}

// « 03/2014 » is no interval to who wrote it: all of it is quoted. A month 13 is shown as it is.
function inInterval(side: Failure<ModelProblem>, text: string): Failure<ModelProblem> {
  return side.problems[0]?.code === 'models/edtf-format'
    ? fail(modelError('models/edtf-format', { got: excerpt(text) }))
    : side
}

function parseSide(text: string): Outcome<string, ModelProblem> {
  return text === OPEN ? succeed(text) : parseDate(text)
}

/** Validates a date that may be partial, and gives its normalised text. */
export const edtfSchema = schemaOf(parseEdtf)
