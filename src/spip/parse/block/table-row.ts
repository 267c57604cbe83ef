import { endsLine } from '../../characters.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { Flow } from '../flow.ts'
import type { TagData } from '../inline/html-tag.ts'
import { Token, type TokenList } from '../token.ts'
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
 * @returns
 *   The row, or `undefined` when no pipe ends a line before the container does.
 */
export function readRow(flow: Flow, first: number): SourceRow | undefined {
  const { tokens } = flow
  if (first < flow.noRowBefore) return undefined
  const cells: SourceCell[] = []
  let cellToken = first + 1
  let start = tokens.endOf(first)
  let depth = 0
  let index = first + 1
  for (; index < flow.lastToken; index++) {
    index = passOver(tokens, index)
    const kind = tokens.kindAt(index)
    depth += depthChange(tokens, index)
    // Where nothing is open, a stray end tag ends nothing.
    if (depth < 0 && flow.containers.length > 0) break
    // In a table, `[A|b]` is two cells.
    if (kind !== Token.pipe && kind !== Token.abbreviationClose) continue
    const end = tokens.startOf(index)
    cells.push({ start, end, firstToken: cellToken, lastToken: index })
    cellToken = index + 1
    start = end + 1
    if (endsLine(flow.source, start, flow.limit))
      return { cells, start: tokens.startOf(first), end: start, lastToken: index }
  }
  flow.noRowBefore = index
  reportRow(flow, tokens.startOf(first), cells[0])
  return undefined
}

// A line with a second pipe was meant as a row; one alone may be anything.
function reportRow({ limit, report, source }: Flow, start: number, first: SourceCell | undefined): void {
  if (report === undefined || first === undefined) return
  const end = start + source.slice(start, limit).search(/[\n\r]|$/)
  if (first.end < end) report('spip/unclosed-row', start, end)
}

function depthChange(tokens: TokenList, index: number): number {
  const kind = tokens.kindAt(index)
  if (kind === Token.quoteOpen || kind === Token.poetryOpen) return 1
  if (kind === Token.quoteClose || kind === Token.poetryClose) return -1
  if (kind !== Token.tag) return 0
  const { name, closing, selfClosing } = tokens.data[index] as TagData
  if (!BLOCK_ELEMENTS.has(name) || selfClosing) return 0
  return closing ? -1 : 1
}
