import type { Draft } from '../../../core/draft.ts'
import { CARET, isAsciiLetter, LESS, skipSpaces, trimmed } from '../../characters.ts'
import type { TokenList } from '../token.ts'
import { isHeaderCell } from './header-cell.ts'

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

// No two parts that may hold blanks meet: a long run of them must be read in one way only.
const NUMBER = /^(?:[ \t]*[{+-]+)?[\d \t]*(?:[.,]\d*\}*[ \t]*|\}+[ \t]*)?$/

// Two hyphens are a dash, of which typography has made one by then.
const EM_DASH = /(?<!-)--(?!-)/

/** A cell that is merged into another has no place of its own. */
export type Grid = readonly (readonly (CellFields | undefined)[])[]

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
  const firsts = body.map(({ cells }) => cells[0] ?? NO_CELL)
  const headColumn = areHeaders(source, tokens, firsts)
  const numeric = numericColumns(source, body)
  const isHeader: IsHeader = (row, column) => (headRow && row === 0) || (headColumn && column === 0)
  return { table: { headRow, headColumn, numeric }, grid: gridOf(source, rows, isHeader) }
}

const NO_CELL: SourceCell = { start: 0, end: 0, firstToken: 0, lastToken: 0 }

// Code of the first character of a cell that is no white space; NaN when there is none. It tells most cells apart:
// cutting each out, and running two expressions on it, took a third of the time of a table.
function firstSign(source: string, { start, end }: SourceCell): number {
  const at = skipSpaces(source, start, end)
  return at < end ? source.charCodeAt(at) : Number.NaN
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

// The columns are those of the first row. A row may have fewer: what is not there is not asked for.
function numericColumns(source: string, rows: readonly SourceRow[]): (NumericColumn | null)[] {
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

type IsHeader = (row: number, column: number) => boolean

// Most tables merge nothing: each cell has its own place, and the rows below the first say the same.
function gridOf(source: string, rows: readonly SourceRow[], isHeader: IsHeader): Grid {
  if (rows.some(({ cells }) => cells.some((cell) => mayMerge(firstSign(source, cell)))))
    return merge(source, rows, isHeader)
  const longest = rows.reduce((most, row) => (row.cells.length > most.cells.length ? row : most))
  const placesIn = (row: number) => longest.cells.map((_, column) => cellOf(column, isHeader(row, column)))
  const others = placesIn(1)
  return rows.map((_, row) => (row === 0 ? placesIn(0) : others))
}

function mayMerge(sign: number): boolean {
  return sign === LESS || sign === CARET
}

/** The cell that a place of the grid belongs to, and how far it reaches. */
interface Owner {
  readonly row: number
  readonly column: number
  colspan: number
  rowspan: number
}

// `<` joins the cell on its left, `^` the one above. A sign that joins nothing, or no rectangle, is text.
function merge(source: string, rows: readonly SourceRow[], isHeader: IsHeader): Grid {
  const owners = ownersOf(source, rows)
  for (const [row, line] of owners.entries()) {
    for (const [column, owner] of line.entries()) {
      if (!isOwn(owner, row, column)) continue
      owner.colspan = lengthOf(column, (next) => line[next] === owner)
      const columns = line.slice(column, column + owner.colspan)
      owner.rowspan = lengthOf(row, (next) => columns.every((_, index) => owners[next]?.[column + index] === owner))
    }
  }
  return owners.map((line, row) =>
    line.map((owner, column) => {
      const header = isHeader(row, column)
      if (isOwn(owner, row, column)) return cellOf(column, header, owner.colspan, owner.rowspan)
      const isCovered = row < owner.row + owner.rowspan && column < owner.column + owner.colspan
      return isCovered ? undefined : cellOf(column, header)
    }),
  )
}

function isOwn(owner: Owner, row: number, column: number): boolean {
  return owner.row === row && owner.column === column
}

function ownersOf(source: string, rows: readonly SourceRow[]): Owner[][] {
  const owners: Owner[][] = []
  for (const [row, { cells }] of rows.entries()) {
    const line: Owner[] = []
    owners.push(line)
    for (const [column, { start, end }] of cells.entries()) {
      const sign = trimmed(source, start, end)
      const left = line[column - 1]
      const above = owners[row - 1]?.[column]
      if (sign === '<' && left !== undefined) line.push(left)
      else if (sign === '^' && above !== undefined && (above.column === column || above === left)) line.push(above)
      else line.push({ row, column, colspan: 1, rowspan: 1 })
    }
  }
  return owners
}

function cellOf(column: number, header: boolean, colspan = 1, rowspan = 1): CellFields {
  const fields: Draft<CellFields> = { column }
  if (header) fields.header = true
  if (colspan > 1) fields.colspan = colspan
  if (rowspan > 1) fields.rowspan = rowspan
  return fields
}

function lengthOf(start: number, belongs: (next: number) => boolean): number {
  let next = start + 1
  while (belongs(next)) next++
  return next - start
}
