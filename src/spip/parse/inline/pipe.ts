import { endsLine, skipSpaces } from '../../characters.ts'
import { type Construct, NONE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

/**
 * A pipe: a cell border, the start of a tooltip, or the middle of an abbreviation.
 *
 * ```text
 * > | |Marseille|1 500|
 *               ^
 * ```
 */
export const pipe: Construct = (scanner, at) => {
  const { bracket, footnote, source } = scanner
  // Those in brackets hide from rows.
  if (bracket === NONE && footnote === NONE)
    scanner.inRow = !endsLine(source, at + 1) && (scanner.inRow || startsRow(scanner, at))
  return scanner.write(Token.pipe, at, at + 1)
}

// A row starts with a line, with the text, or with a part of a multilingual text, white space at whose start goes.
function startsRow({ source, tokens }: Scanner, at: number): boolean {
  const last = tokens.length - 1
  const before = last < 0 ? 0 : tokens.endOf(last)
  const kind = tokens.kindAt(last)
  if (kind === Token.lineEnd) return before === at
  return (last < 0 || kind === Token.multiOpen || kind === Token.multiLanguage) && skipSpaces(source, before, at) === at
}
