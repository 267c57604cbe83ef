import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

// The shape of a reference, without a list of names: up to 4 letters and 2 or 3 word characters, or a number.
const REFERENCE = /&(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});/iy

/**
 * A character reference (entity): `&eacute;`, `&#233;`, `&#xe9;`. An ampersand that starts none is text.
 */
export const characterReference: Construct = {
  name: 'characterReference',
  characters: '&',
  read(scanner, at) {
    REFERENCE.lastIndex = at
    if (!REFERENCE.test(scanner.source)) return NOT_HERE
    scanner.tokens.push(Token.reference, at, REFERENCE.lastIndex)
    return REFERENCE.lastIndex
  },
}
