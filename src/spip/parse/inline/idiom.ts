import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

/** A string of the site's interface. */
export interface IdiomData {
  readonly module?: string
  readonly key: string
}

const IDIOM = /<:(?:([a-z0-9_]+):)?([a-z0-9_]+):>/iy

/**
 * A string of the site's interface (*chaîne de langue*): `<:module:cle:>`, `<:cle:>`.
 *
 * ```text
 * > | <:spip:date_mois_1:>
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const idiom: Construct = {
  name: 'idiom',
  characters: '<',
  read(scanner, at) {
    IDIOM.lastIndex = at
    const match = IDIOM.exec(scanner.source)
    if (match === null) return NOT_HERE
    const [, module, key = ''] = match
    const data: IdiomData = module === undefined ? { key } : { module, key }
    scanner.tokens.push(Token.idiom, at, IDIOM.lastIndex, data)
    return IDIOM.lastIndex
  },
}
