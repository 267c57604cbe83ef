import { CR, endsLine, LF } from '../../characters.ts'
import { type Construct, NONE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

/**
 * A line end: LF, CR or CRLF. A blank line after it forgets the headings that were not closed.
 *
 * ```text
 * > | une ligne
 *              ^
 * ```
 */
export const lineEnd: Construct = (scanner, at) => {
  const { source } = scanner
  const end = source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  // A heading that holds a multilingual text is looked at later: a blank line at the edge of a part is nothing.
  if ((scanner.headings.at(-1) ?? NONE) > scanner.multi && endsLine(source, end)) forgetHeadings(scanner)
  return scanner.write(Token.lineEnd, at, end)
}

// A note is cut out before headings are looked for: its blank lines say nothing to the text around it.
function forgetHeadings(scanner: Scanner): void {
  const { footnote } = scanner
  if (footnote !== NONE && scanner.headingsBeforeNote === undefined) {
    scanner.dropHeadingsFrom(footnote)
    scanner.headingsBeforeNote = scanner.headings
  }
  scanner.headings = []
}
