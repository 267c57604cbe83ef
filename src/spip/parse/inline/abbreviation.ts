import { type Construct, NONE, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

/** What the second half of an abbreviation says. */
export interface AbbreviationData {
  readonly titleStart: number
  readonly titleEnd: number
  readonly language: string | undefined
}

// From the opening bracket: the short form, a pipe, the title, perhaps a language in braces.
const ABBREVIATION = /\[([^|[\]>]+)\|([^|\]>{]+)(?:\{([a-z]+)\})?\]/y

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
  if (match === null || ABBREVIATION.lastIndex !== at + 1) return NOT_HERE
  const [, short = '', title = '', language] = match
  const titleStart = tokens.endOf(open) + short.length + 1
  const pipe = tokenAt(scanner, titleStart - 1)
  if (tokens.kindAt(pipe) !== Token.pipe || tokens.startOf(pipe) !== titleStart - 1) return NOT_HERE
  tokens.truncate(pipe)
  const data: AbbreviationData = { titleStart, titleEnd: titleStart + title.length, language }
  tokens.setKind(open, Token.abbreviationOpen)
  tokens.data[open] = data
  tokens.pair(open, tokens.push(Token.abbreviationClose, titleStart - 1, at + 1))
  if (scanner.innerBracket === NONE) scanner.outerBracket = NONE
  scanner.innerBracket = NONE
  return at + 1
}

// The first token at or after an offset: nothing in a title is markup, so the search ends soon.
function tokenAt(scanner: Scanner, offset: number): number {
  let index = scanner.tokens.length - 1
  while (index > 0 && scanner.tokens.startOf(index - 1) >= offset) index--
  return index
}
