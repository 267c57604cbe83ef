import { TILDE } from '../../characters.ts'
import { type Construct, NONE, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

const ESCAPABLE = '{}_-[]|<>\\*#+~'

/**
 * A backslash before one of 14 characters: the character is text.
 *
 * ```text
 * > | \{a\}
 *     ^^
 * ```
 */
export const escape: Construct = (scanner, at) => {
  const character = scanner.source[at + 1]
  if (character === undefined || !ESCAPABLE.includes(character)) return NOT_HERE
  if (character === '[') scanner.escapedZone = at
  else if (character === ']') scanner.escapedZone = NONE
  return scanner.write(Token.escape, at, at + 2)
}

/**
 * `\~`, the only escape of a one-line field.
 *
 * ```text
 * > | 20 \~ 30
 *        ^^
 * ```
 */
export const escapedTilde: Construct = (scanner, at) => {
  if (scanner.source.charCodeAt(at + 1) !== TILDE) return NOT_HERE
  return scanner.write(Token.escape, at, at + 2)
}
