import { trimmed } from '../../characters.ts'
import type { Flow } from '../flow.ts'

/** A cell as written: a range of the source and of the tokens. */
export interface SourceCell {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
}

/** A row as written. */
export interface SourceRow {
  readonly cells: readonly SourceCell[]
  readonly start: number
  readonly end: number
  readonly lastToken: number
}

/** Decimal sign of a column of numbers; `''` when no number has one. */
export type NumericColumn = '' | 'point' | 'virgule'

/** What a cell says beside its content. */
export interface CellFields {
  /** Column that it starts in, from 0. */
  readonly column: number
  readonly header?: boolean
  readonly colspan?: number
  readonly rowspan?: number
}

/** What a table says beside its rows. */
export interface TableFields {
  readonly headRow: boolean
  readonly headColumn: boolean
  readonly numeric: readonly (NumericColumn | null)[]
  /** Text for those who cannot see the table. */
  readonly summary?: string
}

const HEADER = /^[ \t\r\n]*(?:\{\{[^{}]+\}\})?[ \t\r\n]*$/
const NUMBER = /^[ \t]*[{+-]*[\d \t]*(?:[.,]\d*)?\}*[ \t]*$/

/** A cell that is merged into another has no place of its own. */
export type Grid = readonly (readonly (CellFields | undefined)[])[]

/**
 * Find the header row, the header column, the columns of numbers and the merged cells of a table.
 *
 * @param flow
 *   The pass.
 * @param rows
 *   The rows as written, without the caption.
 */
export function layOut(flow: Flow, rows: readonly SourceRow[]): { readonly table: TableFields; readonly grid: Grid } {
  const texts = rows.map((row) => row.cells.map((cell) => flow.source.slice(cell.start, cell.end)))
  const [first = [], ...others] = texts
  const headRow = first.every(isHeader) && first.some((text) => text.includes('{{'))
  const body = headRow ? others : texts
  const firsts = body.map((cells) => cells[0] ?? '')
  const headColumn =
    body.length > 0 && firsts.every((text) => HEADER.test(text)) && firsts.some((text) => text.includes('{{'))
  const columns = body[0]?.length ?? 0
  const numeric = Array.from({ length: columns }, (_, column) =>
    numericColumn(body.map((cells) => cells[column] ?? '')),
  )
  return { table: { headRow, headColumn, numeric }, grid: merge(texts, headRow, headColumn) }
}

function isHeader(text: string): boolean {
  return HEADER.test(text) || trimmed(text) === '<'
}

function numericColumn(cells: readonly string[]): NumericColumn | null {
  let sign: NumericColumn = ''
  for (const cell of cells) {
    if (!NUMBER.test(cell)) return null
    if (cell.includes('.')) sign = 'point'
    else if (cell.includes(',')) sign = 'virgule'
  }
  return sign
}

// `<` joins the cell on its left, `^` the one above; a sign that has nothing to join is text.
function merge(texts: readonly (readonly string[])[], headRow: boolean, headColumn: boolean): Grid {
  const owners: { row: number; column: number }[][] = []
  texts.forEach((cells, row) => {
    const line: { row: number; column: number }[] = []
    cells.forEach((text, column) => {
      const sign = trimmed(text)
      const left = line[column - 1]
      const above = owners[row - 1]?.[column]
      if (sign === '<' && left !== undefined) line.push(left)
      else if (sign === '^' && above !== undefined && above.column === column) line.push(above)
      else line.push({ row, column })
    })
    owners.push(line)
  })
  return texts.map((cells, row) =>
    cells.map((_, column) => {
      const owner = owners[row]?.[column]
      if (owner === undefined || owner.row !== row || owner.column !== column) return undefined
      const colspan = spanOf(column, (next) => sameCell(owners[row]?.[next], owner))
      const rowspan = spanOf(row, (next) => sameCell(owners[next]?.[column], owner))
      const header = (headRow && row === 0) || (headColumn && column === 0)
      return {
        column,
        ...(header ? { header } : {}),
        ...(colspan > 1 ? { colspan } : {}),
        ...(rowspan > 1 ? { rowspan } : {}),
      }
    }),
  )
}

function spanOf(start: number, isOwn: (next: number) => boolean): number {
  let next = start + 1
  while (isOwn(next)) next++
  return next - start
}

function sameCell(a: { row: number; column: number } | undefined, b: { row: number; column: number }): boolean {
  return a !== undefined && a.row === b.row && a.column === b.column
}
