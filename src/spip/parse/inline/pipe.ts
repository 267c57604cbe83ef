import type { Construct } from '../scanner.ts'
import { Token } from '../token.ts'

/** A pipe: a cell border, the start of a tooltip, or the middle of an abbreviation. */
export const pipe: Construct = {
  name: 'pipe',
  characters: '|',
  read(scanner, at) {
    scanner.tokens.push(Token.pipe, at, at + 1)
    return at + 1
  },
}
