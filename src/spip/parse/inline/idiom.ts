import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

const IDIOM = /<:(?:(\w+):)?(\w+):>/y

/**
 * A string of the site's interface (*chaîne de langue*): `<:module:cle:>`, `<:cle:>`.
 *
 * ```text
 * > | <:spip:date_mois_1:>
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const idiom: Construct = (scanner, at) => {
  const match = scanner.match(IDIOM, at)
  if (match === null) return NOT_HERE
  const [, module, key = ''] = match
  return scanner.write(Token.idiom, at, IDIOM.lastIndex, module === undefined ? { key } : { module, key })
}
