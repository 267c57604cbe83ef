import type { LocatedRow } from '../actors/collect-actors.ts'
import { isFields, RecordReader } from '../actors/record-reader.ts'

/** The rows about units, by their SIREN as it is written, without spaces. */
export type UnitRows = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/**
 * Find the rows about units: those of the stock of establishments tell the number of their unit, and neither its name nor
 * its legal form.
 */
export function unitRows(rows: readonly LocatedRow[]): UnitRows {
  const units = new Map<string, Readonly<Record<string, unknown>>>()
  for (const { row } of rows) {
    if (!isFields(row)) continue
    const reader = new RecordReader(row, [])
    const siren = reader.text('siret') === undefined ? reader.text('siren')?.replace(/\s/g, '') : undefined
    if (siren !== undefined && !units.has(siren)) units.set(siren, row)
  }
  return units
}
