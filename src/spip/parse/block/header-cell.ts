import { skipSpaces, trimEnd } from '../../characters.ts'
import { Token, type TokenList } from '../token.ts'
import type { SourceCell } from './source-row.ts'

/** The braces on each side of a header. */
export const HEADER_BRACES = 2

const BRACE = /[{}]/

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
    const next = tokens.startOf(index)
    if (BRACE.test(source.slice(at, next))) return false
    if (kind === Token.footnoteOpen) index = tokens.mateOf(index)
    // Escaped braces, and those of the cell, are looked at like its text; all else is read whole.
    const isOwn = kind === Token.escape || kind === Token.braceOpen || kind === Token.braceClose
    at = Math.max(at, isOwn ? next : tokens.endOf(index))
  }
  return !BRACE.test(source.slice(at, last))
}
