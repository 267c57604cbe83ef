import type { Brand } from '../../core/brand.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../model-problem.ts'
import { schemaOf } from '../reading/schema-of.ts'
import { dayExists } from './calendar-day.ts'
import { type DateSpan, spanOf } from './date-span.ts'

/** A date that may be partial, doubtful or an interval, in the Extended Date/Time Format (ISO 8601-2). */
export type Edtf = Brand<string, 'Edtf' | 'IsoDate'>

const DATE = /^([~?%]?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/
const OPEN = '..'

/**
 * Read a date that may be partial: a year, a month or a day, approximate or uncertain, or an interval of those.
 *
 * `2011`, `2014-04`, `2014-06-19`; `1994~` (approximate), `1994?` (uncertain), `1994%` (both); `1995/2014`, `2005/..`,
 * `../2014`. A mark in front (`~1994`, as OpenStreetMap writes it) is brought to the end. Seasons and unspecified
 * digits (`201X`) are not read.
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
  const parts = DATE.exec(text)
  const before = parts?.[1] ?? ''
  const after = parts?.[5] ?? ''
  if (parts === null || (before !== '' && after !== '')) {
    return fail(modelError('models/edtf-format', { got: excerpt(text) }))
  }
  if (!dayExists(Number(parts[2]), Number(parts[3] ?? 1), Number(parts[4] ?? 1))) {
    return fail(modelError('models/date-impossible', { got: text }))
  }
  return succeed((text.slice(before.length) + before) as Edtf)
}

function parseInterval(first: string, second: string): Outcome<Edtf, ModelProblem> {
  const text = `${first}/${second}`
  if (first === OPEN && second === OPEN) return fail(modelError('models/edtf-format', { got: text }))
  const start = parseSide(first)
  const end = parseSide(second)
  if (!start.ok) return start
  if (!end.ok) return end
  const interval = `${start.value}/${end.value}`
  const span: DateSpan = spanOf(interval)
  if (span.first > span.last) return fail(modelError('models/edtf-reversed', { got: interval }))
  return succeed(interval as Edtf)
}

function parseSide(text: string): Outcome<string, ModelProblem> {
  return text === OPEN ? succeed(text) : parseDate(text)
}

/** Validates a date that may be partial, and gives its normalised text. */
export const edtfSchema = /* @__PURE__ */ schemaOf(parseEdtf)
