import { PIPE, skipSpaces, trimEnd, trimmed } from '../../characters.ts'
import { Event, EXIT } from '../../event.ts'
import { plainTitle } from '../../text/plain-title.ts'
import type { Container, Flow } from '../flow.ts'
import { HEADER_BRACES } from './header-cell.ts'
import type { CellFields } from './merged-cells.ts'
import type { SourceCell, SourceRow } from './source-row.ts'
import { layOut } from './table-grid.ts'

/** What is open in every cell: one object, by which the cell around is found. */
export const CELL: Container = { kind: Event.tableCell }

/**
 * Write the events of a table: its caption, its rows, their cells.
 *
 * ```text
 * > | ||Les fours|Où et combien||
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | |Marseille|1 500|
 *     ^^^^^^^^^^^^^^^^^
 * ```
 */
export function writeTable(flow: Flow, rows: readonly SourceRow[], start: number, end: number): void {
  const { events, source } = flow
  const [first, ...others] = rows
  const caption = first && others[0] && isCaption(source, first) ? first : undefined
  const dataRows = caption === undefined ? rows : others
  const { table, grid } = layOut(source, flow.tokens, dataRows)
  const summary = caption === undefined ? '' : summaryOf(source, caption)
  events.push(Event.table, start, start, summary === '' ? table : { ...table, summary })
  const title = caption?.cells[1]
  if (title && trimmed(source, title.start, title.end) !== '') writeCell(flow, title, Event.tableCaption)
  for (const [index, row] of dataRows.entries()) writeRow(flow, row, grid[index] ?? [])
  events.push(Event.table + EXIT, end, end)
}

function writeRow(flow: Flow, row: SourceRow, places: readonly (CellFields | undefined)[]): void {
  flow.events.push(Event.tableRow, row.start, row.start)
  for (const [column, cell] of row.cells.entries()) {
    const fields = places[column]
    if (fields !== undefined)
      writeCell(flow, fields.header === true ? withoutBraces(flow.source, cell) : cell, Event.tableCell, fields)
  }
  flow.events.push(Event.tableRow + EXIT, row.end, row.end)
}

// `||légende||`, `||légende|résumé||`, `|||résumé||`; and a row that begins with an empty cell is a row.
function isCaption(source: string, { start, end, cells }: SourceRow): boolean {
  return source.charCodeAt(start + 1) === PIPE && (source.charCodeAt(end - 2) === PIPE || cells.length === 2)
}

// The third cell, and all that follows; pipes at its end are no part of it.
function summaryOf(source: string, { cells }: SourceRow): string {
  const rest = cells.slice(2).map((cell) => source.slice(cell.start, cell.end))
  while (rest.at(-1) === '') rest.pop()
  return plainTitle(trimmed(rest.join('|')))
}

// The braces of a header cell say that it is one, and are not bold.
function withoutBraces(source: string, cell: SourceCell): SourceCell {
  const start = skipSpaces(source, cell.start, cell.end)
  if (!source.startsWith('{{', start)) return cell
  return { ...cell, start: start + HEADER_BRACES, end: trimEnd(source, start, cell.end) - HEADER_BRACES }
}

function writeCell(flow: Flow, cell: SourceCell, kind: number, fields: CellFields | undefined = undefined): void {
  const depth = flow.containers.push(CELL)
  flow.events.push(kind, cell.start, cell.start, fields)
  flow.cursor = cell.start
  flow.read(cell.firstToken, cell.lastToken, cell.end)
  flow.leave(depth, cell.end, cell.end)
  flow.containers.pop()
  flow.events.push(kind + EXIT, cell.end, cell.end)
}
