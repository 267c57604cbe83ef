import { HASH } from '../../characters.ts'
import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

/**
 * An anchor: `[#nom<-]` or `[nom<-]`.
 *
 * ```text
 * > | [#partie 2<-]
 *     ^^^^^^^^^^^^^
 * ```
 */
export const anchor: Construct = (scanner, at) => {
  const { source } = scanner
  const close = scanner.find('<-]', at)
  if (close < 0 || source[close - 1] === '\\') return NOT_HERE
  // The name has no bracket: the nearest bracket of either kind must be the anchor's own.
  if (scanner.find(']', at) !== close + 2 || scanner.has('[', at + 1, close)) return NOT_HERE
  const start = source.charCodeAt(at + 1) === HASH ? at + 2 : at + 1
  return scanner.write(Token.anchor, at, close + 3, { name: source.slice(start, close) })
}
