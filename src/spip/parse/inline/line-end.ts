import { CR, isBlank, LF } from '../../characters.ts'
import type { Construct } from '../scanner.ts'
import { Token } from '../token.ts'

/** A line end: LF, CR or CRLF. A blank line after it forgets the headings that were not closed. */
export const lineEnd: Construct = {
  name: 'lineEnd',
  characters: '\r\n',
  read(scanner, at) {
    const { source } = scanner
    const end = source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF ? at + 2 : at + 1
    scanner.tokens.push(Token.lineEnd, at, end)
    if (scanner.headings.length > 0) {
      let next = end
      while (isBlank(source.charCodeAt(next))) next++
      const code = source.charCodeAt(next)
      if (code === LF || code === CR) scanner.headings.length = 0
    }
    return end
  },
}
