import { plainTitle } from '../../text/plain-title.ts'
import { type Construct, NONE, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'
import { keepHeadingsApart } from './heading-pairs.ts'
import { firstPipe } from './link-text.ts'

// From the opening bracket: the short form, a pipe, the title, perhaps a language in braces.
const ABBREVIATION = /\[([^|[\]>]+)\|([^|\]>{]+)(?:\{([a-z]+)\})?\]/y
// A blank line or an item: an abbreviation stays in its block.
const NEXT_BLOCK = /(?:\n|\r(?!\n))(?:[ \t]*[\r\n]|-[*#])/

/**
 * An abbreviation: `[SIAE|Structure d'insertion]`, `[HTML|HyperText{en}]`.
 *
 * ```text
 * > | [A|titre]
 *             ^
 * ```
 */
export const abbreviation: Construct = (scanner, at) => {
  const { tokens } = scanner
  const open = scanner.bracket
  if (open === NONE) return NOT_HERE
  const match = scanner.match(ABBREVIATION, tokens.startOf(open))
  if (match === null || ABBREVIATION.lastIndex !== at + 1 || NEXT_BLOCK.test(match[0])) return NOT_HERE
  const [, short = '', written = '', lang] = match
  const shortEnd = tokens.endOf(open) + short.length
  const pipe = firstPipe(scanner, open)
  if (tokens.startOf(pipe) !== shortEnd) return NOT_HERE
  const title = plainTitle(written)
  tokens.setKind(open, Token.abbreviationOpen)
  tokens.data[open] = lang === undefined ? { title } : { title, lang }
  // The tokens of the title stay behind its start: in a cell they are read.
  keepHeadingsApart(scanner, pipe)
  tokens.setKind(pipe, Token.abbreviationClose)
  tokens.setEnd(pipe, at + 1)
  tokens.pair(open, pipe)
  scanner.closeBracket()
  return at + 1
}
