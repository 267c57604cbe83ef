import { skipSpaces, trimEnd } from '../../characters.ts'
import { Token, type TokenList } from '../token.ts'
import type { SourceCell } from './table-grid.ts'

/** The braces on each side of a header. */
export const HEADER_BRACES = 2

const BRACE = /[{}]/
/** What is read whole: a brace in it is no sign of the cell. */
const WHOLE: ReadonlySet<Token> = new Set([
  Token.raw,
  Token.comment,
  Token.tag,
  Token.glossary,
  Token.anchor,
  Token.autolink,
  Token.resource,
  Token.model,
  Token.inlineMath,
  Token.math,
  // From the end of the text on.
  Token.linkClose,
])

/**
 * Tell whether a cell is a header: bold from one end to the other, and no other brace in it. Those in code, in the target
 * of a link and in a note are no braces of the cell.
 *
 * ```text
 * > | |{{Ville}}|{{<code>{x}</code>}}|
 *      ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function isHeaderCell(source: string, tokens: TokenList, cell: SourceCell): boolean {
  const start = skipSpaces(source, cell.start, cell.end)
  const end = trimEnd(source, start, cell.end)
  if (
    end - start <= 2 * HEADER_BRACES ||
    !source.startsWith('{{', start) ||
    !source.startsWith('}}', end - HEADER_BRACES)
  )
    return false
  const last = end - HEADER_BRACES
  let at = start + HEADER_BRACES
  for (let index = cell.firstToken; index < cell.lastToken; index++) {
    const kind = tokens.kindAt(index)
    if (kind !== Token.footnoteOpen && !WHOLE.has(kind)) continue
    if (BRACE.test(source.slice(at, Math.max(at, tokens.startOf(index))))) return false
    if (kind === Token.footnoteOpen) index = Math.max(index, tokens.mateOf(index))
    at = tokens.endOf(index)
  }
  return at <= last && !BRACE.test(source.slice(at, last))
}
