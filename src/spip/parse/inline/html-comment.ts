import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

/**
 * An HTML comment: `<!-- … -->`. It is kept in the tree, and printed for trusted authors only.
 *
 * ```text
 * > | mot <!-- à revoir -->
 *         ^^^^^^^^^^^^^^^^^
 * ```
 */
export const htmlComment: Construct = (scanner, at) => {
  if (!scanner.source.startsWith('<!--', at)) return NOT_HERE
  const close = scanner.find('-->', at + 4)
  if (close < 0) return NOT_HERE
  return scanner.write(Token.comment, at, close + 3)
}
