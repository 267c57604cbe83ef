import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'
import { unclosedBlock } from './unclosed-block.ts'

const END = /<\/(?:poesie|poetry)>/gi
const TAG = /<(\/?)(poesie|poetry)>/iy

/**
 * The tags of a poem: `<poesie>` or `<poetry>`, in any case, each closed by either.
 *
 * An opener without a closer is an unknown tag; poems do not nest.
 *
 * ```text
 * > | <poesie>un vers</poesie>
 *     ^^^^^^^^
 * ```
 */
export const poetry: Construct = (scanner, at) => {
  const match = scanner.match(TAG, at)
  if (match === null) return NOT_HERE
  const [, slash, name = ''] = match
  if (slash === '/') return scanner.write(Token.poetryClose, at, TAG.lastIndex)
  if (scanner.find(END, at) < 0) return unclosedBlock(scanner, at, name.toLowerCase())
  return scanner.write(Token.poetryOpen, at, TAG.lastIndex)
}
