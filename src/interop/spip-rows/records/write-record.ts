import { expectObject, expectType, show, type ValueType, wrongArgument } from '../../../core/argument.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import { readInteger } from '../cell.ts'
import type { CellReader, Column, ReadSettings, SpipCells, SpipReadOptions } from '../columns/column.ts'
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

type FieldColumn = readonly [field: string, column: Column<unknown>]
type Values = ReadonlyMap<string, unknown>

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
  const values = wholeRecord(record, columns, settings)
  const written = cellsOf(columns, values, settings.timeZone)
  if (stored === undefined) return written
  const id = readInteger(stored[shape.key]) ?? 0
  if (written[shape.key] !== id)
    throw new TypeError(`Expected \`options.row\` to be that of ${show(written[shape.key])}`)
  const reader: CellReader = readerOf({ id, table: shape.table }, stored, settings)
  return { ...stored, ...cellsOf(changedColumns(columns, values, reader), values, settings.timeZone) }
}

// A record has every field: what is empty or not known is told. Each is of the type that an empty row reads as, and its
// cells say what it says: a language such as `../../x` would be read as none.
function wholeRecord(record: object, columns: readonly FieldColumn[], settings: ReadSettings): Values {
  const values = new Map<string, unknown>(Object.entries(record))
  const empty = readerOf({ id: 0 }, {}, settings)
  for (const [field, column] of columns) {
    const value = values.get(field)
    if (value === undefined) throw wrongArgument(`record.${field}`, 'given', undefined)
    const none = column.read(empty)
    if (none !== null) expectType(value, typeof none as ValueType, `record.${field}`)
    column.expect?.(value, `record.${field}`)
    const cells = column.write(value, settings.timeZone)
    if (!isWrittenAs(column, column.read(readerOf({ id: 0 }, cells, settings)), cells, settings))
      throw wrongArgument(`record.${field}`, 'what a row can hold', value)
  }
  return values
}

// By what is written: the keys of a title or a link may come back from a store in another order.
function changedColumns(columns: readonly FieldColumn[], values: Values, reader: CellReader): readonly FieldColumn[] {
  const { options } = reader
  return columns.filter(([field, column]) => {
    const cells = column.write(values.get(field), options.timeZone)
    return !isWrittenAs(column, column.read(reader), cells, options)
  })
}

function isWrittenAs(column: Column<unknown>, value: unknown, cells: SpipCells, { timeZone }: ReadSettings): boolean {
  return JSON.stringify(column.write(value, timeZone)) === JSON.stringify(cells)
}

function cellsOf(columns: readonly FieldColumn[], values: Values, timeZone: string): SpipCells {
  return Object.fromEntries(
    columns.flatMap(([field, column]) => Object.entries(column.write(values.get(field), timeZone))),
  )
}
