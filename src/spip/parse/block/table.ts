import { CR, LF, PIPE, skipBlanks } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow } from '../flow.ts'
import type { LineStart } from './line.ts'
import { writeTable } from './table-events.ts'
import type { SourceRow } from './table-grid.ts'
import { type RowEnd, readRow } from './table-row.ts'

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
  if (flow.source.charCodeAt(at) !== PIPE || !flow.takesTables) return false
  const rows: SourceRow[] = []
  let token = firstTokenAt(flow, at)
  for (;;) {
    const row = readRow(flow, token)
    if (row === undefined) break
    rows.push(row)
    const next = nextLine(flow.source, row.end)
    if (flow.source.charCodeAt(next) !== PIPE || next >= flow.limit) break
    token = tokenAfter(flow, row)
  }
  const last = rows.at(-1)
  if (last === undefined) return false
  flow.startBlock()
  const outside = flow.depthOf(({ kind }) => kind !== Event.list && kind !== Event.listItem)
  flow.leave(outside, at, at)
  writeTable(flow, rows, at, last.end)
  flow.mode = 'paragraph'
  flow.cursor = last.end
  return true
}

function firstTokenAt(flow: Flow, at: number): number {
  let token = flow.nextToken
  while (token < flow.tokens.length && flow.tokens.startOf(token) < at) token++
  return token
}

// The token of the pipe that starts the next row: the row's last pipe, perhaps blanks, a line end, then it.
function tokenAfter(flow: Flow, row: RowEnd): number {
  return firstPipeFrom(flow, row.lastToken + 1)
}

function firstPipeFrom(flow: Flow, from: number): number {
  let token = from
  while (token < flow.tokens.length && flow.source.charCodeAt(flow.tokens.startOf(token)) !== PIPE) token++
  return token
}

function nextLine(source: string, from: number): number {
  const at = skipBlanks(source, from)
  if (source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF) return at + 2
  return at + 1
}
