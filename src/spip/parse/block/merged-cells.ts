import type { Draft } from '../../../core/draft.ts'
import { CARET, LESS, trimmed } from '../../characters.ts'
import { firstSign, type SourceRow } from './source-row.ts'

/** What a cell says beside its content. */
export interface CellFields {
  /** Column that it starts in, from 0. */
  readonly column: number
  readonly header?: boolean
  readonly colspan?: number
  readonly rowspan?: number
}

/** A cell that is merged into another has no place of its own. */
export type Grid = readonly (readonly (CellFields | undefined)[])[]

/** Is a place of the table a header? */
export type IsHeader = (row: number, column: number) => boolean

/**
 * Give each cell of a table its place, and tell how far it reaches where others are merged into it.
 *
 * Most tables merge nothing: each cell has its own place, and the rows below the first say the same.
 *
 * ```text
 * > | |Lundi|<|
 *            ^
 * > | |^|<|
 *      ^ ^
 * ```
 */
export function gridOf(source: string, rows: readonly SourceRow[], headRow: boolean, isHeader: IsHeader): Grid {
  if (rows.some(({ cells }) => cells.some((cell) => mayMerge(firstSign(source, cell)))))
    return merge(source, rows, headRow, isHeader)
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

// `<` joins the cell on its left, `^` the one above. A sign that joins nothing, or no rectangle, is text; so is one that
// would join a cell of the header from the body, as no browser lets a cell reach over.
function merge(source: string, rows: readonly SourceRow[], headRow: boolean, isHeader: IsHeader): Grid {
  const owners = ownersOf(source, rows, headRow)
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

function ownersOf(source: string, rows: readonly SourceRow[], headRow: boolean): Owner[][] {
  const owners: Owner[][] = []
  for (const [row, { cells }] of rows.entries()) {
    const line: Owner[] = []
    owners.push(line)
    for (const [column, { start, end }] of cells.entries()) {
      const sign = trimmed(source, start, end)
      const left = line[column - 1]
      const above = headRow && row === 1 ? undefined : owners[row - 1]?.[column]
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
