import { Event, EXIT } from '../../event.ts'
import type { CellFields, TableFields } from '../../parse/block/table-grid.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'
import { startBlock } from './block.ts'

interface Cell extends CellFields {
  readonly index: number
}

/** A table: caption, then rows; merged cells are signs that point at the cell they are part of. */
export const table: SourceHandler = (writer, index) => {
  const fields = writer.stream.data[index] as TableFields
  const last = writer.exitOf(index)
  startBlock(writer)
  let next = index + 1
  if (writer.stream.kindAt(next) === Event.tableCaption) {
    writeCaption(writer, next, fields.summary)
    next = writer.exitOf(next) + 1
  } else if (fields.summary !== undefined) writer.add(`|||${fields.summary}||`)
  for (const row of gridOf(rowsOf(writer, next, last, fields.headRow))) writeRow(writer, row)
  writer.join()
  writer.skipTo = last
  startBlock(writer)
}

function writeCaption(writer: SourceWriter, index: number, summary: string | undefined): void {
  writer.add('||')
  writeCell(writer, index)
  writer.add(summary === undefined ? '||' : `|${summary}||`)
  writer.separate('\n')
}

function rowsOf(writer: SourceWriter, first: number, last: number, headRow: boolean): Cell[][] {
  const rows: Cell[][] = []
  for (let index = first; index < last; index++) {
    const kind = writer.stream.kindAt(index)
    if (kind === Event.tableRow) rows.push([])
    if (kind !== Event.tableCell) continue
    const row = rows.at(-1)
    const { column = 0, ...fields } = writer.stream.data[index] as Partial<CellFields>
    // Cells of other origins do not say that they are headers: their row does.
    const header = fields.header ?? (headRow && rows.length === 1)
    row?.push({ ...fields, header, column: Math.max(column, row.length), index })
    index = writer.exitOf(index)
  }
  return rows
}

// Each place of the grid holds a cell, or the sign of the neighbour that it belongs to.
function gridOf(rows: readonly (readonly Cell[])[]): (Cell | '<' | '^' | undefined)[][] {
  const grid: (Cell | '<' | '^' | undefined)[][] = rows.map(() => [])
  rows.forEach((row, line) => {
    for (const cell of row) {
      const { column, colspan = 1, rowspan = 1 } = cell
      for (let down = 0; down < rowspan && line + down < rows.length; down++) {
        for (let right = 0; right < colspan; right++) {
          const place = grid[line + down]
          if (place !== undefined) place[column + right] = right > 0 ? '<' : down > 0 ? '^' : cell
        }
      }
    }
  })
  return grid
}

function writeRow(writer: SourceWriter, row: readonly (Cell | '<' | '^' | undefined)[]): void {
  writer.separate('\n')
  writer.add('|')
  for (const cell of Array.from(row)) {
    if (typeof cell === 'string') writer.add(cell)
    else if (cell === undefined) writer.add(' ')
    else if (cell.header === true) writeHeader(writer, cell.index)
    else writeCell(writer, cell.index)
    writer.join()
    writer.add('|')
  }
}

function writeHeader(writer: SourceWriter, index: number): void {
  if (writer.stream.kindAt(index + 1) === Event.tableCell + EXIT) return writer.add(' ')
  writer.add('{{')
  writeCell(writer, index)
  writer.join()
  writer.add('}}')
}

function writeCell(writer: SourceWriter, index: number): void {
  const last = writer.exitOf(index)
  if (last === index + 1) return writer.add(' ')
  writer.blocks.push(Event.tableCell)
  writer.write(index + 1, last)
  writer.blocks.pop()
}
