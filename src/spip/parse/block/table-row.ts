import { CR, endsLine, LF, trimEnd } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow } from '../flow.ts'
import type { TagData } from '../inline/html-tag.ts'
import { Token } from '../token.ts'
import { passOver } from './pass-over.ts'
import type { SourceCell, SourceRow } from './source-row.ts'

/**
 * Read one row: its cells lie between pipes; it ends at a pipe that ends its line.
 *
 * Links, notes, multilingual texts and raw blocks hide their pipes; an abbreviation does not, for tables come before it.
 *
 * ```text
 * > | |Marseille|1 500|
 *     ^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param flow
 *   The pass.
 * @param first
 *   Index of the token of the pipe that starts the row.
 * @param isNext
 *   Whether it follows another row.
 * @returns
 *   The row, or `undefined` when no pipe ends a line before the container does.
 */
export function readRow(flow: Flow, first: number, isNext: boolean): SourceRow | undefined {
  const { tokens } = flow
  if (first < flow.noRowBefore) return undefined
  const cells: SourceCell[] = []
  let cellToken = first + 1
  let start = tokens.endOf(first)
  let started: Map<string, number> | undefined
  let index = first + 1
  for (; index < flow.lastToken; index++) {
    index = passOver(tokens, index)
    const kind = tokens.kindAt(index)
    if (kind === Token.tag || kind === Token.quoteOpen || kind === Token.quoteClose) {
      // Most rows hold no tag.
      started ??= new Map()
      if (endsContainer(flow, index, started)) break
    }
    // In a table, `[A|b]` is two cells.
    if (kind !== Token.pipe && kind !== Token.abbreviationClose) continue
    const end = tokens.startOf(index)
    cells.push({ start, end, firstToken: cellToken, lastToken: index })
    cellToken = index + 1
    start = end + 1
    if (endsLine(flow.source, start, flow.limit)) {
      reportLines(flow, cells)
      return { cells, start: tokens.startOf(first), end: start, lastToken: index }
    }
  }
  flow.noRowBefore = index
  reportRow(flow, tokens.startOf(first), cells[0], isNext)
  return undefined
}

// A line with a second pipe was meant as a row, and so was one below a row; a pipe alone may be anything.
function reportRow(
  { limit, report, source }: Flow,
  start: number,
  first: SourceCell | undefined,
  isNext: boolean,
): void {
  if (report === undefined) return
  const end = start + source.slice(start, limit).search(/[\n\r]|$/)
  if (isNext || (first !== undefined && first.end < end))
    report('spip/unclosed-row', start, trimEnd(source, start, end))
}

// A line in a row that begins with a pipe was meant as a row, and lost the one before it: that one has two pipes, too.
function reportLines({ report, source }: Flow, cells: readonly SourceCell[]): void {
  let line = 0
  for (let index = 1; report !== undefined && index < cells.length; index++) {
    const pipe = (cells[index]?.start ?? 0) - 1
    const before = source.charCodeAt(pipe - 1)
    if (before !== LF && before !== CR) continue
    const start = (cells[line]?.start ?? 0) - 1
    if (index > line + 1) report('spip/unclosed-row', start, trimEnd(source, start, pipe))
    line = index
  }
}

// Does a tag end what the row starts in? One that ends what starts in the row does not, nor does a stray one.
function endsContainer({ tokens, containers }: Flow, index: number, started: Map<string, number>): boolean {
  const kind = tokens.kindAt(index)
  const isQuote = kind !== Token.tag
  const { name, closing, selfClosing } = isQuote
    ? { name: 'quote', closing: kind === Token.quoteClose, selfClosing: false }
    : (tokens.data[index] as TagData)
  const count = started.get(name) ?? 0
  if (closing && count === 0)
    return containers.some((one) => one.name === name || (isQuote && one.kind === Event.blockquote))
  if (!selfClosing) started.set(name, closing ? count - 1 : count + 1)
  return false
}
