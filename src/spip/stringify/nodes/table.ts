import { Event, EXIT } from '../../event.ts'
import type { DataOf } from '../../event-data.ts'
import { NOTHING, optional, titleText } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'
import { separateBlock } from './block.ts'

interface Cell {
  /** Cells of other origins do not say that they are headers: their row does, or their column. */
  readonly header: boolean | undefined
  readonly colspan: number
  readonly rowspan: number
  readonly index: number
}

/** Most places that merged cells cover, in all the tables of a text: a tree asks for a million with one number. */
export const MOST_COVERED = 200_000

/**
 * A table: caption, then rows; merged cells are signs that point at the cell they are part of.
 *
 * SPIP has no table in a cell: of such a one the cells are written, side by side.
 */
export const table: SourceHandler<Event.table> = (writer, { summary, headRow, headColumn }, index) => {
  if (writer.isInTable) return
  const last = writer.stream.mateOf(index)
  separateBlock(writer)
  let next = index + 1
  if (writer.stream.kindAt(next) === Event.tableCaption) {
    writeCaption(writer, next, summary)
    next = writer.stream.mateOf(next) + 1
  } else if (summary !== undefined) writer.add(`|||${titleText(summary)}||`)
  for (const row of gridOf(writer, rowsOf(writer, next, last, headRow), headColumn)) {
    // A lone pipe is no row, and the table would be text.
    if (row.length > 0) writeRow(writer, row)
  }
  writer.join()
  writer.skipTo = last
  separateBlock(writer)
}

/** The end of a cell of a table that stands in a cell. */
export const innerCellExit: SourceHandler = (writer) => writer.add(' ')

function writeCaption(writer: SourceWriter, index: number, summary: string | undefined): void {
  writer.add('||')
  writeCell(writer, index)
  writer.add(`${optional('|', titleText(summary))}||`)
}

function rowsOf(writer: SourceWriter, first: number, last: number, headRow: boolean): Cell[][] {
  const rows: Cell[][] = []
  for (let index = first; index < last; index++) {
    const kind = writer.stream.kindAt(index)
    if (kind === Event.tableRow) rows.push([])
    if (kind !== Event.tableCell) continue
    const { header, colspan, rowspan } = writer.stream.data[index] as DataOf<Event.tableCell>
    const isInHead = headRow && rows.length === 1
    rows.at(-1)?.push({
      header: header ?? (isInHead || undefined),
      colspan: countOf(colspan),
      // A cell of the header ends with it, in SPIP as in a browser.
      rowspan: isInHead ? 1 : countOf(rowspan),
      index,
    })
    index = writer.stream.mateOf(index)
  }
  return rows
}

function countOf(span: unknown): number {
  return Number.isInteger(span) && (span as number) > 1 ? (span as number) : 1
}

type Grid = (Cell | '<' | '^' | undefined)[][]

// Each place of the grid holds a cell, or the sign of the neighbour that it belongs to. A cell takes the first place
// of its row that no other one covers.
function gridOf(writer: SourceWriter, rows: readonly (readonly Cell[])[], headColumn: boolean): Grid {
  const grid: Grid = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++
      put(writer, grid, { ...cell, header: cell.header ?? (headColumn && column === 0) }, row, column)
    }
  })
  return grid
}

function put(writer: SourceWriter, grid: Grid, cell: Cell, row: number, column: number): void {
  const height = Math.min(cell.rowspan, grid.length - row)
  const isMerged = mayCover(writer, grid, row, column, height, cell.colspan)
  const width = isMerged ? cell.colspan : 1
  for (const [down, line] of grid.slice(row, row + (isMerged ? height : 1)).entries()) {
    line[column] ??= down > 0 ? '^' : cell
    for (let right = 1; right < width; right++) line[column + right] ??= '<'
  }
}

// The rows below are filled up to the place that is covered: these places count as well.
function mayCover(
  writer: SourceWriter,
  grid: Grid,
  row: number,
  column: number,
  height: number,
  width: number,
): boolean {
  const filled = () => grid.slice(row, row + height).reduce((sum, line) => sum + Math.max(0, column - line.length), 0)
  return width * height === 1 || (takePlaces(writer, width * height) && takePlaces(writer, filled()))
}

// False, and none is taken, when so many are not left.
function takePlaces({ writing }: SourceWriter, places: number): boolean {
  if (places > writing.coverable) return false
  writing.coverable -= places
  return true
}

function writeRow(writer: SourceWriter, row: Grid[number]): void {
  writer.separate('\n')
  writer.add('|')
  for (const [column, place] of row.entries()) {
    if (typeof place === 'string') writer.add(place)
    else if (place === undefined) writer.add(' ')
    else if (place.header) writeHeader(writer, place.index)
    else {
      // Bold from one end to the other, it could be read as a header.
      if (writer.isCareful && isBold(writer, place.index)) writer.add(NOTHING)
      // A line end right after its pipe would end the row.
      if (column > 0 && writer.startsLine(place.index + 1)) writer.add(NOTHING)
      writeCell(writer, place.index)
    }
    writer.join()
    writer.add('|')
  }
}

function isBold(writer: SourceWriter, cell: number): boolean {
  return (
    writer.stream.kindAt(cell + 1) === Event.strong && writer.stream.mateOf(cell + 1) === writer.stream.mateOf(cell) - 1
  )
}

function writeHeader(writer: SourceWriter, index: number): void {
  if (writer.stream.kindAt(index + 1) === Event.tableCell + EXIT) return writer.add(' ')
  writer.add('{{')
  writer.isInHeader = true
  writeCell(writer, index)
  writer.isInHeader = false
  writer.join()
  writer.add('}}')
}

function writeCell(writer: SourceWriter, index: number): void {
  const last = writer.stream.mateOf(index)
  if (last === index + 1) return writer.add(' ')
  writer.blocks.push('cell')
  writer.isInTable = true
  writer.openContent(index + 1)
  writer.write(index + 1, last)
  writer.isInTable = false
  writer.leave()
}
