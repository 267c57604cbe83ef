import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

// The shape of a reference, without a list of names: up to 4 letters and 2 or 3 word characters, or a number.
const REFERENCE = /&(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});/iy

/**
 * A character reference (entity): `&eacute;`, `&#233;`, `&#xe9;`. An ampersand that starts none is text.
 *
 * ```text
 * > | caf&eacute;
 *        ^^^^^^^^
 * ```
 */
export const characterReference: Construct = (scanner, at) => {
  return scanner.fits(REFERENCE, at) ? scanner.write(Token.reference, at, REFERENCE.lastIndex) : NOT_HERE
}
