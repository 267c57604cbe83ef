import { PIPE, skipSpaces, trimEnd, trimmed } from '../../characters.ts'
import { Event, EXIT } from '../../event.ts'
import { plainTitle } from '../../text/plain-title.ts'
import type { Container, Flow } from '../flow.ts'
import { type CellFields, layOut, type SourceCell, type SourceRow, type TableFields } from './table-grid.ts'

const CELL: Container = { kind: Event.tableCell }
const HEADER_BRACES = 2

/** Write the events of a table: its caption, its rows, their cells. */
export function writeTable(flow: Flow, rows: readonly SourceRow[], start: number, end: number): void {
  const { events } = flow
  const [first, ...others] = rows
  const hasCaption = first !== undefined && others.length > 0 && isCaption(flow, first)
  const dataRows = hasCaption ? others : rows
  const { table, grid } = layOut(flow, dataRows)
  const summary = hasCaption ? summaryOf(flow, first) : ''
  const fields: TableFields = summary === '' ? table : { ...table, summary }
  events.push(Event.table, start, start, fields)
  if (hasCaption) writeCaption(flow, first)
  for (const [index, row] of dataRows.entries()) writeRow(flow, row, grid[index] ?? [])
  events.push(Event.table + EXIT, end, end)
}

function writeRow(flow: Flow, row: SourceRow, places: readonly (CellFields | undefined)[]): void {
  flow.events.push(Event.tableRow, row.start, row.start)
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column]
    const fields = places[column]
    if (cell !== undefined && fields !== undefined) writeCell(flow, cell, fields)
  }
  flow.events.push(Event.tableRow + EXIT, row.end, row.end)
}

// `||légende||`, `||légende|résumé||`, `|||résumé||`; and a row that begins with an empty cell is a row.
function isCaption(flow: Flow, row: SourceRow): boolean {
  const { source } = flow
  if (source.charCodeAt(row.start + 1) !== PIPE) return false
  return source.charCodeAt(row.end - 2) === PIPE || row.cells.length === 2
}

function summaryOf(flow: Flow, row: SourceRow): string {
  const rest = row.cells.slice(2).map((cell) => flow.source.slice(cell.start, cell.end))
  while (rest.length > 0 && rest.at(-1) === '') rest.pop()
  return plainTitle(trimmed(rest.join('|')))
}

function writeCaption(flow: Flow, row: SourceRow): void {
  const cell = row.cells[1]
  if (cell === undefined || trimmed(flow.source, cell.start, cell.end) === '') return
  writeContent(flow, cell, Event.tableCaption, undefined)
}

function writeCell(flow: Flow, cell: SourceCell, fields: CellFields): void {
  const content = fields.header === true ? withoutBraces(flow, cell) : cell
  writeContent(flow, content, Event.tableCell, fields)
}

// The braces of a header cell say that it is one, and are not bold.
function withoutBraces(flow: Flow, cell: SourceCell): SourceCell {
  const { source } = flow
  const start = skipSpaces(source, cell.start, cell.end)
  if (!source.startsWith('{{', start)) return cell
  return { ...cell, start: start + HEADER_BRACES, end: trimEnd(source, start, cell.end) - HEADER_BRACES }
}

function writeContent(flow: Flow, cell: SourceCell, kind: number, fields: unknown): void {
  const depth = flow.containers.length
  flow.events.push(kind, cell.start, cell.start, fields)
  flow.containers.push(CELL)
  flow.isBare = true
  flow.cursor = cell.start
  flow.read(cell.firstToken, cell.lastToken, cell.end)
  flow.leave(depth + 1, cell.end, cell.end)
  flow.containers.pop()
  flow.events.push(kind + EXIT, cell.end, cell.end)
}
