import { isAsciiLetter, trimmed } from '../../characters.ts'
import { firstSign, type SourceCell, type SourceRow } from './source-row.ts'

/** Decimal sign of a column of numbers; `''` when no number has one. */
export type NumericColumn = '' | 'point' | 'virgule'

// No two parts that may hold blanks meet: a long run of them must be read in one way only.
const NUMBER = /^(?:[ \t]*[{+-]+)?[\d \t]*(?:[.,]\d*\}*[ \t]*|\}+[ \t]*)?$/

// Two hyphens are a dash, of which typography has made one by then.
const EM_DASH = /(?<!-)--(?!-)/

/**
 * Tell which columns hold nothing but numbers, and their decimal sign; `null` for the others.
 *
 * The columns are those of the first row. A row may have fewer: what is not there is not asked for.
 *
 * ```text
 * > | |Marseille|1,5|
 *               ^^^
 * ```
 */
export function numericColumns(source: string, rows: readonly SourceRow[]): (NumericColumn | null)[] {
  const columns: (NumericColumn | null)[] = (rows[0]?.cells ?? []).map(() => '')
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const sign = columns[column]
      if (sign != null) columns[column] = decimalSign(source, cell, sign)
    }
  }
  return columns
}

function decimalSign(source: string, cell: SourceCell, known: NumericColumn): NumericColumn | null {
  if (isAsciiLetter(firstSign(source, cell))) return null
  const text = trimmed(source, cell.start, cell.end)
  if (!NUMBER.test(text) || EM_DASH.test(text)) return null
  if (text.includes('.')) return 'point'
  return text.includes(',') ? 'virgule' : known
}
