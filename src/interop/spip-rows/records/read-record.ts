import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { distinct } from '../../distinct.ts'
import { readInteger } from '../cell.ts'
import type { CellReader, Column, ReadSettings } from '../columns/column.ts'
import { type RowProblem, rowProblem, softened } from '../row-problem.ts'
import { readerOf } from '../row-reader.ts'
import { columnsOf, type RecordShape } from './record-shape.ts'

/** Read a row as a record: only what is no row of the table is refused, everything else is kept and reported. */
export function readRecord<Value extends object>(
  shape: RecordShape<Value>,
  row: unknown,
  options: ReadSettings,
): Outcome<Value, RowProblem> {
  const { key, optional = [], table } = shape
  if (typeof row !== 'object' || row === null) return fail(rowProblem('rows/not-a-row', { table, id: null }))
  const cells = row as Readonly<Record<string, unknown>>
  const id = readInteger(cells[key]) ?? null
  const column = columnsOf(shape).find((name) => !Object.hasOwn(cells, name) && !optional.includes(name))
  if (column !== undefined) return fail(rowProblem('rows/column-missing', { table, id, column }, column))
  if (id === null || id < 1) return fail(rowProblem('rows/id-invalid', { table, id }, key))
  const reader: CellReader = readerOf({ id, table }, cells, options)
  const record = recordOf(shape, reader)
  // Two fields may read one column.
  return succeed(record, distinct(reader.problems).map(softened))
}

// The shape has a column for each field.
function recordOf<Value extends object>({ fields }: RecordShape<Value>, reader: CellReader): Value {
  const columns = Object.entries<Column<unknown>>(fields)
  return Object.fromEntries(columns.map(([field, column]) => [field, column.read(reader)])) as Value
}
