import type { RowCode } from '../../core/codes/rows.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { typeName } from '../../models/model-problem.ts'
import { readInteger } from './cell.ts'
import { type RowProblem, rowProblem } from './row-problem.ts'
import { readTextCell } from './text-cell.ts'

/** What reading any cell needs to be told. */
export interface CellOptions {
  /** Encoding of bytes that are not UTF-8. */
  readonly fallbackEncoding?: string | undefined
}

/** Reads the cells of one row, and collects what is wrong with them. */
export interface RowReader<Column extends string = string, Options extends CellOptions = CellOptions> {
  readonly id: number
  readonly options: Options
  readonly problems: readonly RowProblem[]
  /** Read a cell of another kind than text; an empty one is none, and so is what cannot be read, which is reported. */
  value<Value>(column: Column, read: (cell: unknown) => Value | undefined): Value | undefined
  /** Report something about the row. */
  report(code: RowCode, column: Column, params?: ProblemParams): void
  /** Read a text, reporting what is wrong with how it is stored. */
  text(column: Column): string
  /** Read an id; an empty cell is none, 0, and so is what is no whole number, which is reported. */
  number(column: Column): number
}

/** Names a row in its problems: its id, and its table unless it is that of the messages. */
export interface RowName extends ProblemParams {
  readonly id: number
}

/** Make the reader of a row whose id is known. */
export function readerOf<Column extends string, Options extends CellOptions>(
  name: RowName,
  row: Readonly<Record<string, unknown>>,
  options: Options,
): RowReader<Column, Options> {
  const problems: RowProblem[] = []
  const report: RowReader<Column>['report'] = (code, column, params = {}) => {
    problems.push(rowProblem(code, { ...name, ...params }, column))
  }
  const text = (column: Column): string => {
    // Drivers that are not told otherwise give dates as objects.
    if (isNoCell(row[column])) {
      const got = typeName(row[column])
      report('rows/value-unknown', column, { column, value: got, got })
    }
    const { text: value, faults } = readTextCell(row[column], options.fallbackEncoding)
    for (const fault of faults) report(fault, column, { column })
    return value
  }
  const value: RowReader<Column>['value'] = (column, read) => {
    const cell = row[column]
    const found = read(cell)
    if (found === undefined && cell !== null && cell !== undefined && cell !== '') {
      const written = text(column)
      if (written !== '' && !isNoCell(cell)) report('rows/value-unknown', column, { column, value: written })
    }
    return found
  }
  return {
    id: name.id,
    options,
    problems,
    report,
    text,
    value,
    number: (column) => value(column, readInteger) ?? 0,
  }
}

// Neither a text, nor a number, nor bytes: no database holds it.
function isNoCell(cell: unknown): boolean {
  if (typeof cell === 'object') return cell !== null && !(cell instanceof Uint8Array)
  return !['undefined', 'string', 'number', 'bigint'].includes(typeof cell)
}
