import { GREATER, HYPHEN } from '../../characters.ts'
import { type Construct, NONE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

/**
 * An opening bracket: it may turn out to open a link, a note or an abbreviation.
 *
 * The text of a link may hold complete groups `[…]`, but no bracket that stands alone: so two
 * brackets are remembered, the one that may open a link and a group inside it.
 *
 * ```text
 * > | [a [b] c->d]
 *     ^  ^
 * ```
 */
export const bracketOpen: Construct = (scanner, at) => {
  const token = scanner.tokens.push(Token.bracketOpen, at, at + 1)
  const previous = token - 1
  const isPair = scanner.tokens.kindAt(previous) === Token.bracketOpen && scanner.tokens.endOf(previous) === at
  if (isPair) {
    if (scanner.footnote === NONE) scanner.footnote = previous
    else if (previous > scanner.footnote + 1) scanner.innerFootnote = previous
  }
  if (scanner.innerBracket !== NONE) scanner.outerBracket = scanner.innerBracket
  if (scanner.outerBracket === NONE) scanner.outerBracket = token
  else scanner.innerBracket = token
  scanner.escapedZone = NONE
  return at + 1
}

/**
 * A closing bracket that closes neither a link nor a note: it ends a group.
 *
 * ```text
 * > | [a [b] c->d]
 *          ^
 * ```
 */
export const bracketClose: Construct = (scanner, at) => {
  if (scanner.innerBracket !== NONE && !isGroup(scanner, at)) scanner.outerBracket = NONE
  scanner.closeBracket()
  scanner.escapedZone = NONE
  return at + 1
}

// A group inside the text of a link has neither `-` nor `>`.
function isGroup(scanner: Scanner, end: number): boolean {
  for (let at = scanner.tokens.endOf(scanner.innerBracket); at < end; at++) {
    const code = scanner.source.charCodeAt(at)
    if (code === HYPHEN || code === GREATER) return false
  }
  return true
}
