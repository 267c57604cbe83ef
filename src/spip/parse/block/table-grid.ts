import { trimmed } from '../../characters.ts'
import type { TokenList } from '../token.ts'
import { isHeaderCell } from './header-cell.ts'
import { type Grid, gridOf, type IsHeader } from './merged-cells.ts'
import { type NumericColumn, numericColumns } from './numeric-columns.ts'
import type { SourceCell, SourceRow } from './source-row.ts'

/** What a table says beside its rows. */
export interface TableFields {
  readonly headRow: boolean
  readonly headColumn: boolean
  readonly numeric: readonly (NumericColumn | null)[]
  /** Text for those who cannot see the table. */
  readonly summary?: string
}

/**
 * Find the header row, the header column, the columns of numbers and the merged cells of a table.
 *
 * @param source
 *   The text.
 * @param tokens
 *   Its tokens.
 * @param rows
 *   The rows as written, at least one, without the caption.
 */
export function layOut(
  source: string,
  tokens: TokenList,
  rows: readonly SourceRow[],
): { readonly table: TableFields; readonly grid: Grid } {
  const headRow = areHeaders(source, tokens, rows[0]?.cells ?? [], '<')
  const body = headRow ? rows.slice(1) : rows
  const firsts: SourceCell[] = []
  for (const { cells } of body) {
    const [first] = cells
    if (first !== undefined) firsts.push(first)
  }
  const headColumn = areHeaders(source, tokens, firsts)
  const numeric = numericColumns(source, body)
  const isHeader: IsHeader = (row, column) => (headRow && row === 0) || (headColumn && column === 0)
  return { table: { headRow, headColumn, numeric }, grid: gridOf(source, rows, headRow, isHeader) }
}

// Is each of them a header, or holds nothing, and one a header? In a row, a sign may merge a cell into a header.
function areHeaders(source: string, tokens: TokenList, cells: readonly SourceCell[], merge = ''): boolean {
  let hasHeader = false
  for (const cell of cells) {
    const text = trimmed(source, cell.start, cell.end)
    if (text === '' || text === merge) continue
    if (!isHeaderCell(source, tokens, cell)) return false
    hasHeader = true
  }
  return hasHeader
}
