import type { RowCode } from '../../core/codes/rows.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { type ForumColumn, readInteger } from './forum-row.ts'
import type { FullImportOptions } from './import-options.ts'
import { type RowProblem, rowProblem } from './row-problem.ts'
import { readTextCell } from './text-cell.ts'

/** Reads the cells of one row, and collects what is wrong with them. */
export interface RowReader {
  readonly id: number
  readonly options: FullImportOptions
  readonly problems: readonly RowProblem[]
  /** Report something about the row. */
  report(code: RowCode, column: ForumColumn, params?: ProblemParams): void
  /** Read a text, reporting what is wrong with how it is stored. */
  text(column: ForumColumn): string
  /** Read an id; what is no number is none, 0. */
  number(column: ForumColumn): number
}

/** Make the reader of a row whose id is known. */
export function readerOf(id: number, row: Readonly<Record<string, unknown>>, options: FullImportOptions): RowReader {
  const problems: RowProblem[] = []
  const report: RowReader['report'] = (code, column, params = {}) => {
    problems.push(rowProblem(code, { id, ...params }, column))
  }
  const text = (column: ForumColumn): string => {
    const { text: value, faults } = readTextCell(row[column], options.fallbackEncoding)
    for (const fault of faults) report(fault, column, { column })
    return value
  }
  return { id, options, problems, report, text, number: (column) => readInteger(row[column]) ?? 0 }
}
