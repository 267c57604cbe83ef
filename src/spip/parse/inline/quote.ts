import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

const TAGS: readonly (readonly [tag: string, kind: Token])[] = [
  ['<quote>', Token.quoteOpen],
  ['</quote>', Token.quoteClose],
  ['<intro>', Token.ignored],
  ['</intro>', Token.ignored],
]

/**
 * The tags of a quotation, exactly `<quote>` and `</quote>`; and `<intro>`, which leaves nothing.
 *
 * ```text
 * > | <quote>Un mot.</quote>
 *     ^^^^^^^
 * ```
 */
export const quote: Construct = (scanner, at) => {
  for (const [tag, kind] of TAGS) {
    if (!scanner.source.startsWith(tag, at)) continue
    if (kind === Token.quoteOpen) scanner.quotes.push(false)
    // `</quote>` after `<quote class="x">` closes that element, which is no quotation.
    if (kind === Token.quoteClose && scanner.quotes.pop() === true) return NOT_HERE
    return scanner.write(kind, at, at + tag.length)
  }
  return NOT_HERE
}
