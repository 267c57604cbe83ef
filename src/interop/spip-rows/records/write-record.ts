import { expectObject, expectOptions, expectType, show, wrongArgument } from '../../../core/argument.ts'
import { readInteger } from '../cell.ts'
import type { Column, SpipCells, SpipReadOptions } from '../columns/column.ts'
import { readerOf } from '../row-reader.ts'
import { readSettings } from './read-settings.ts'
import type { RecordShape } from './record-shape.ts'

/** How a record is written as a row. */
export interface SpipWriteOptions extends SpipReadOptions {
  /**
   * The row as it is stored: whatever says the same already stays as it is there (default: a new row is made). The
   * options that it was read with say what it says.
   */
  readonly row?: SpipCells | undefined
}

/** Write a record as a row: of a row that exists, only the cells whose meaning changes. */
export function writeRecord<Value extends object>(
  shape: RecordShape<Value>,
  record: Value,
  options: SpipWriteOptions | undefined,
): SpipCells {
  expectObject(record, 'record')
  expectOptions(options, ['row', 'timeZone', 'foldCase', 'fallbackEncoding'])
  const { row: stored, ...reading } = options ?? {}
  expectType(stored, 'object', 'options.row')
  const settings = readSettings(reading)
  const columns = Object.entries<Column<unknown>>(shape.fields)
  const values = new Map<string, unknown>(Object.entries(record))
  // A record has every field: what is empty or not known is told.
  for (const [field] of columns) {
    if (values.get(field) === undefined) throw wrongArgument(`record.${field}`, 'given', undefined)
  }
  if (stored === undefined) return cellsOf(columns, values, settings.timeZone)
  const id = readInteger(stored[shape.key]) ?? 0
  const written = cellsOf(columns, values, settings.timeZone)
  if (written[shape.key] !== id)
    throw new TypeError(`Expected \`options.row\` to be that of ${show(written[shape.key])}`)
  const reader = readerOf<string, typeof settings>({ id, table: shape.table }, stored, settings)
  const write = (column: Column<unknown>, value: unknown) => JSON.stringify(column.write(value, settings.timeZone))
  // By what is written: the keys of a title or a link may come back from a store in another order.
  const changed = columns.filter(
    ([field, column]) => write(column, column.read(reader)) !== write(column, values.get(field)),
  )
  return { ...stored, ...cellsOf(changed, values, settings.timeZone) }
}

function cellsOf(
  columns: readonly (readonly [string, Column<unknown>])[],
  values: ReadonlyMap<string, unknown>,
  timeZone: string,
): SpipCells {
  return Object.fromEntries(
    columns.flatMap(([field, column]) => Object.entries(column.write(values.get(field), timeZone))),
  )
}
