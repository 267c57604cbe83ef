import { BRACKET_OPEN, TILDE } from '../../characters.ts'
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
export const escape: Construct = {
  name: 'escape',
  characters: '\\',
  read(scanner, at) {
    const character = scanner.source[at + 1]
    if (character === undefined || !ESCAPABLE.includes(character)) return NOT_HERE
    scanner.tokens.push(Token.escape, at, at + 2)
    if (character.charCodeAt(0) === BRACKET_OPEN) scanner.escapedZone = at
    else if (character === ']') scanner.escapedZone = NONE
    return at + 2
  },
}

/** `\~`, the only escape of a one-line field. */
export const escapedTilde: Construct = {
  name: 'escapedTilde',
  characters: '\\',
  read(scanner, at) {
    if (scanner.source.charCodeAt(at + 1) !== TILDE) return NOT_HERE
    scanner.tokens.push(Token.escape, at, at + 2)
    return at + 2
  },
}
