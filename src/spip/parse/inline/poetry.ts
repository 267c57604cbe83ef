import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

const OPEN = /<(?:poesie|poetry)>/iy
const CLOSE = /<\/(?:poesie|poetry)>/iy
const NAMES = 'poesie|poetry'

/**
 * The tags of a poem: `<poesie>` or `<poetry>`, in any case, each closed by either.
 *
 * An opener without a closer is an unknown tag; poems do not nest.
 */
export const poetry: Construct = {
  name: 'poetry',
  characters: '<',
  read(scanner, at) {
    const { source, tokens } = scanner
    OPEN.lastIndex = at
    if (OPEN.test(source)) {
      if (scanner.findEndTag(NAMES, at) < 0) return NOT_HERE
      tokens.push(Token.poetryOpen, at, OPEN.lastIndex)
      return OPEN.lastIndex
    }
    CLOSE.lastIndex = at
    if (!CLOSE.test(source)) return NOT_HERE
    tokens.push(Token.poetryClose, at, CLOSE.lastIndex)
    return CLOSE.lastIndex
  },
}
