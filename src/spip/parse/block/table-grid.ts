import { BRACE_OPEN, CARET, isAsciiLetter, LESS, skipSpaces, trimmed } from '../../characters.ts'
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

// No two parts that may hold blanks meet: a long run of them must be read in one way only.
const HEADER = /^(?:[ \t\r\n]*\{\{[^{}]+\}\})?[ \t\r\n]*$/
const NUMBER = /^(?:[ \t]*[{+-]+)?[\d \t]*(?:[.,]\d*\}*[ \t]*|\}+[ \t]*)?$/

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
  const { source } = flow
  const headRow = areHeaders(source, rows[0]?.cells ?? [], true)
  const body = headRow ? rows.slice(1) : rows
  const headColumn = areHeaders(
    source,
    body.map((row) => row.cells[0] ?? NO_CELL),
    false,
  )
  const numeric = numericColumns(source, body)
  return { table: { headRow, headColumn, numeric }, grid: gridOf(source, rows, headRow, headColumn) }
}

const NO_CELL: SourceCell = { start: 0, end: 0, firstToken: 0, lastToken: 0 }

function textOf(source: string, { start, end }: SourceCell): string {
  return source.slice(start, end)
}

// Code of the first character of a cell that is no white space; NaN when there is none. It tells most cells apart:
// cutting each out, and running two expressions on it, took a third of the time of a table.
function firstSign(source: string, { start, end }: SourceCell): number {
  const at = skipSpaces(source, start, end)
  return at < end ? source.charCodeAt(at) : Number.NaN
}

// Is each of them a header, or holds nothing, and one a header? In a row, a cell may be merged into a header.
function areHeaders(source: string, cells: readonly SourceCell[], isRow: boolean): boolean {
  let hasHeader = false
  for (const cell of cells) {
    const sign = firstSign(source, cell)
    if (isRow && sign === LESS && trimmed(source, cell.start, cell.end) === '<') continue
    if ((sign !== BRACE_OPEN && !Number.isNaN(sign)) || !HEADER.test(textOf(source, cell))) return false
    hasHeader ||= sign === BRACE_OPEN
  }
  return hasHeader
}

// The columns are those of the first row. A row may have fewer: what is not there is not asked for.
function numericColumns(source: string, rows: readonly SourceRow[]): (NumericColumn | null)[] {
  const columns: (NumericColumn | null)[] = (rows[0]?.cells ?? []).map(() => '')
  for (const { cells } of rows) {
    const last = Math.min(cells.length, columns.length)
    for (let column = 0; column < last; column++) {
      const sign = columns[column]
      if (sign != null) columns[column] = decimalSign(source, cells[column] ?? NO_CELL, sign)
    }
  }
  return columns
}

function decimalSign(source: string, cell: SourceCell, known: NumericColumn): NumericColumn | null {
  if (isAsciiLetter(firstSign(source, cell))) return null
  const text = textOf(source, cell)
  if (!NUMBER.test(text)) return null
  return text.includes('.') ? 'point' : text.includes(',') ? 'virgule' : known
}

// Most tables merge nothing: each cell has its own place.
function gridOf(source: string, rows: readonly SourceRow[], headRow: boolean, headColumn: boolean): Grid {
  if (rows.some(({ cells }) => cells.some((cell) => mayMerge(firstSign(source, cell))))) {
    const texts = rows.map(({ cells }) => cells.map((cell) => textOf(source, cell)))
    return merge(texts, headRow, headColumn)
  }
  return rows.map(({ cells }, row) =>
    cells.map((_, column) => cellOf(column, (headRow && row === 0) || (headColumn && column === 0), 1, 1)),
  )
}

function mayMerge(sign: number): boolean {
  return sign === LESS || sign === CARET
}

interface Place {
  readonly row: number
  readonly column: number
}

// `<` joins the cell on its left, `^` the one above. A sign that joins nothing, or no rectangle, is text.
function merge(texts: readonly (readonly string[])[], headRow: boolean, headColumn: boolean): Grid {
  const owners = ownersOf(texts)
  const isOwnedBy = (row: number, column: number, { row: top, column: left }: Place) => {
    const owner = owners[row]?.[column]
    return owner?.row === top && owner.column === left
  }
  const spans = owners.map((line, row) =>
    line.map((owner, column) => {
      if (!isOwnedBy(row, column, { row, column })) return undefined
      const colspan = lengthOf(column, (next) => isOwnedBy(row, next, owner))
      const rowspan = lengthOf(row, (next) => {
        for (let at = column; at < column + colspan; at++) if (!isOwnedBy(next, at, owner)) return false
        return true
      })
      return { colspan, rowspan }
    }),
  )
  return owners.map((line, row) =>
    line.map((owner, column) => {
      const own = spans[row]?.[column]
      const span = spans[owner.row]?.[owner.column]
      const isCovered = span !== undefined && row < owner.row + span.rowspan && column < owner.column + span.colspan
      if (own === undefined && isCovered) return undefined
      const header = (headRow && row === 0) || (headColumn && column === 0)
      return cellOf(column, header, own?.colspan ?? 1, own?.rowspan ?? 1)
    }),
  )
}

function ownersOf(texts: readonly (readonly string[])[]): Place[][] {
  const owners: Place[][] = []
  texts.forEach((cells, row) => {
    const line: Place[] = []
    cells.forEach((text, column) => {
      const sign = trimmed(text)
      const left = line[column - 1]
      const above = owners[row - 1]?.[column]
      if (sign === '<' && left !== undefined) line.push(left)
      else if (sign === '^' && above !== undefined && (above.column === column || above === left)) line.push(above)
      else line.push({ row, column })
    })
    owners.push(line)
  })
  return owners
}

function cellOf(column: number, header: boolean, colspan: number, rowspan: number): CellFields {
  const fields: { -readonly [Key in keyof CellFields]: CellFields[Key] } = { column }
  if (header) fields.header = true
  if (colspan > 1) fields.colspan = colspan
  if (rowspan > 1) fields.rowspan = rowspan
  return fields
}

function lengthOf(start: number, isOwn: (next: number) => boolean): number {
  let next = start + 1
  while (isOwn(next)) next++
  return next - start
}
