import type { Flow } from '../flow.ts'
import { Token } from '../token.ts'
import type { LineStart } from './line.ts'
import type { SourceRow } from './source-row.ts'
import { CELL, writeTable } from './table-events.ts'
import { readRow } from './table-row.ts'

/**
 * A table: lines that begin with a pipe, each row up to a pipe at the end of a line.
 *
 * ```text
 * > | |{{Ville}}|Pains|
 *     ^
 * > | |Marseille|1 500|
 * ```
 */
export const table: LineStart = (flow, at) => {
  // No table starts in a cell.
  if (flow.containers.includes(CELL)) return false
  const rows: SourceRow[] = []
  let next = firstTokenAt(flow, at)
  let row: SourceRow | undefined
  do {
    row = readRow(flow, next, rows.length > 0)
    // A row that does not end leaves those before it as text too.
    if (row === undefined) return false
    rows.push(row)
    next = row.lastToken + 2
  } while (followsRow(flow, row))
  flow.leaveLists(at)
  writeTable(flow, rows, at, row.end)
  flow.blankAt = flow.events.length
  flow.cursor = row.end
  return true
}

function firstTokenAt(flow: Flow, at: number): number {
  let token = flow.nextToken
  while (token < flow.tokens.length && flow.tokens.startOf(token) < at) token++
  return token
}

// After the last pipe of a row comes the token of a line end, then that of the pipe that starts the next row.
function followsRow(flow: Flow, { lastToken }: SourceRow): boolean {
  const { tokens } = flow
  const start = tokens.startOf(lastToken + 2)
  return tokens.kindAt(lastToken + 2) === Token.pipe && start === tokens.endOf(lastToken + 1) && start < flow.limit
}
