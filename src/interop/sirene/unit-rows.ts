import { isObject } from '../../core/argument.ts'
import type { LocatedRow } from '../actors/collect-actors.ts'
import { RecordReader } from '../actors/record-reader.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the rows of the stock files tell of one unit. */
export interface UnitRecord extends LocatedRow {
  /** The row that tells how the unit is now: that of the stock, else the current one of its past, else the first. */
  readonly row: Fields
  /** The rows of the stock of the past (`StockUniteLegaleHistorique`), each of them a period. */
  readonly history: readonly LocatedRow[]
}

/** The rows about units, by their SIREN as it is written, without spaces. */
export type UnitRows = ReadonlyMap<string, UnitRecord>

/** Give the number of the unit that a row is about, as it is written; none for a row about an establishment. */
export function unitKey(reader: RecordReader): string | undefined {
  return reader.text('siret') === undefined ? reader.text('siren')?.replace(/\s/g, '') : undefined
}

/**
 * Find the rows about units: those of the stock of establishments tell the number of their unit, and neither its name nor
 * its legal form; those of the stock of the past are many for one unit.
 */
export function unitRows(rows: readonly LocatedRow[]): UnitRows {
  const units = new Map<string, UnitRecord & { readonly history: LocatedRow[] }>()
  for (const { row, path } of rows) {
    if (!isObject(row)) continue
    const reader = new RecordReader(row, [])
    const key = unitKey(reader)
    if (key === undefined) continue
    const before = units.get(key)
    const unit =
      before === undefined || isNewer(reader, before) ? { row, path, history: before?.history ?? [] } : before
    if (isPast(reader)) unit.history.push({ row, path })
    if (unit !== before) units.set(key, unit)
  }
  return units
}

// Only the stock of the past has a column for the last day: it is empty in the row of the current period.
function isPast(reader: RecordReader): boolean {
  return reader.has('dateFin') && !reader.has('periodesUniteLegale')
}

function isNewer(reader: RecordReader, { row }: UnitRecord): boolean {
  const before = new RecordReader(row, [])
  if (!isPast(before)) return false
  return !isPast(reader) || (before.text('dateFin') !== undefined && reader.text('dateFin') === undefined)
}
