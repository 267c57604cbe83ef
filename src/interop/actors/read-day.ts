import { type IsoDate, parseIsoDate } from '../../models/values/dates/iso-date.ts'
import type { RecordReader } from './record-reader.ts'

/** The day that registers of associations write where they know none. */
const UNKNOWN_DAY = '0001-01-01'
/** The day that Sirene gives to units that are older than the register: mostly, nobody knows. */
const PLACEHOLDER = '1900-01-01'

/** Read a cell that is a day, with or without a time after it; an unknown one is none. */
export function readDay(reader: RecordReader, key: string): IsoDate | undefined {
  const text = reader.text(key)
  if (text === undefined || text.startsWith(UNKNOWN_DAY)) return undefined
  if (text.startsWith(PLACEHOLDER)) {
    reader.report('interop/placeholder-date', { got: PLACEHOLDER }, key)
    return undefined
  }
  return reader.value(key, (cell) => parseIsoDate(cell.replace(/[T ]\d{2}:.*/, '')))
}
