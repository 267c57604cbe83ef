import { type Construct, NONE, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'
import { unclosedBlock } from './unclosed-block.ts'

const OPEN = '<multi>'
const CLOSE = '</multi>'
// Two or three letters, then up to two parts such as `_be`.
const LANGUAGE = /\[([a-z]{2,3}(?:_[a-z]{2,3}){0,2})\]/y

/**
 * The tags of a multilingual text: `<multi>[fr]Pain[en]Bread</multi>`.
 *
 * One without an end is an unknown tag, an end without a start leaves nothing; they do not nest, and end with the
 * link, the note or the heading that they stand in.
 *
 * ```text
 * > | <multi>[fr]Pain[en]Bread</multi>
 *     ^^^^^^^
 * ```
 */
export const multi: Construct = (scanner, at) => {
  const { source, tokens } = scanner
  if (source.startsWith(CLOSE, at)) {
    const end = at + CLOSE.length
    if (scanner.multi === NONE) {
      scanner.report?.('spip/stray-end-tag', at, end, { name: 'multi' })
      return scanner.write(Token.ignored, at, end)
    }
    close(scanner, at, end)
    return end
  }
  if (scanner.multi !== NONE || !source.startsWith(OPEN, at)) return NOT_HERE
  if (scanner.find(CLOSE, at) < 0) return unclosedBlock(scanner, at, 'multi')
  scanner.multi = tokens.push(Token.multiOpen, at, at + OPEN.length)
  return at + OPEN.length
}

/**
 * The language mark of a part of a multilingual text. Another word in brackets is text.
 *
 * ```text
 * > | <multi>[fr]Pain[en]Bread</multi>
 *            ^^^^
 * ```
 */
export const multiLanguage: Construct = (scanner, at) => {
  if (scanner.multi === NONE) return NOT_HERE
  const match = scanner.match(LANGUAGE, at)
  if (match === null) return NOT_HERE
  endPart(scanner)
  return scanner.write(Token.multiLanguage, at, LANGUAGE.lastIndex, match[1])
}

/**
 * End a multilingual text that was opened inside a link, a note or a heading, where that ends.
 *
 * ```text
 * > | {{{<multi>[fr]Pain[en]Bread}}}</multi>
 *                                ^
 * ```
 *
 * @param open
 *   Index of the token that opened what ends.
 * @param at
 *   Offset where its content ends.
 */
export function endMultiInside(scanner: Scanner, open: number, at: number): void {
  if (scanner.multi > open) close(scanner, at, at)
}

function close(scanner: Scanner, start: number, end: number): void {
  const { tokens, multi } = scanner
  endPart(scanner)
  // One that was opened in a tooltip was taken back.
  if (multi < tokens.length) tokens.pair(multi, tokens.push(Token.multiClose, start, end))
  scanner.multi = NONE
}

// What is open in one part is not closed in another; a link may hold the whole.
function endPart(scanner: Scanner): void {
  if (scanner.innerBracket > scanner.multi) scanner.innerBracket = NONE
  if (scanner.outerBracket > scanner.multi) scanner.outerBracket = NONE
  if (scanner.footnote > scanner.multi) scanner.closeFootnote()
  scanner.headings.length = scanner.headings.findLastIndex((token) => token < scanner.multi) + 1
}
