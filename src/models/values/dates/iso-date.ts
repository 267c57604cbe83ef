import type { Brand } from '../../../core/brand.ts'
import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { dayExists } from './calendar-day.ts'

/** A whole day, `YYYY-MM-DD` (ISO 8601). It can stand wherever an `Edtf` is asked. */
export type IsoDate = Brand<string, 'IsoDate'>

const FORMAT = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Read a whole day, written `YYYY-MM-DD`.
 *
 * @param value
 *   What was written; white space around it is taken away.
 * @returns
 *   The day; or `models/date-format`, or `models/date-impossible` for a day that is in no calendar.
 * @see ISO 8601-1, calendar dates
 * @example
 * ```ts
 * import {parseIsoDate} from 'ess-domain/models'
 * parseIsoDate('2014-07-09') //=> {ok: true, value: '2014-07-09', problems: []}
 * parseIsoDate('2014-02-30').ok //=> false
 * ```
 */
export function parseIsoDate(value: unknown): Outcome<IsoDate, ModelProblem> {
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const text = value.trim()
  const parts = FORMAT.exec(text)
  if (parts === null) return fail(modelError('models/date-format', { got: excerpt(value) }))
  if (!dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3]))) {
    return fail(modelError('models/date-impossible', { got: text }))
  }
  return succeed(text as IsoDate)
}

/** Validates a whole day. */
export const isoDateSchema = schemaOf(parseIsoDate)
