import type { Claim } from '../../models/values/claim.ts'
import type { Edtf } from '../../models/values/dates/edtf.ts'
import { type IsoDate, parseIsoDate } from '../../models/values/dates/iso-date.ts'
import type { When } from '../../models/values/dates/when.ts'
import type { Provenance } from '../../models/values/provenance.ts'
import type { ImportSettings } from './import-options.ts'
import type { RecordReader } from './record-reader.ts'

/** Say where a fact is from. */
export function provenanceOf({ source, retrieved }: ImportSettings): Provenance[] {
  return [retrieved === undefined ? { source, status: 'stated' } : { source, status: 'stated', retrieved }]
}

/** Make the claims about a date that a source gives; none when it gives none. */
export function claimsOf(edtf: Edtf | undefined, settings: ImportSettings): Claim<When>[] {
  return edtf === undefined ? [] : [{ value: { edtf, status: 'stated' }, by: provenanceOf(settings) }]
}

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
  return reader.value(key, (cell) => parseIsoDate(cell.replace(/[T ]\d{2}:.*$/, '')))
}
