import type { Construct } from '../scanner.ts'
import { Token } from '../token.ts'

/** A pipe: a cell border, the start of a tooltip, or the middle of an abbreviation. */
export const pipe: Construct = (scanner, at) => {
  return scanner.write(Token.pipe, at, at + 1)
}
