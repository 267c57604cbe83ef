import { endsLine } from '../../characters.ts'
import { NONE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'
import { HEADING_BRACES } from './brace.ts'

/**
 * Undo the pairs of a heading over the start of a link's text or of a note, which ends here, and pair what is in it: a
 * heading neither ends nor starts inside what it does not hold.
 *
 * ```text
 * > | {{{a [[{{{b}}} c]] d}}}
 *     ^^^    ^^^ ^^^      ^^^
 * ```
 */
export function keepHeadingsApart(scanner: Scanner, open: number): void {
  const { tokens, headings, source } = scanner
  scanner.dropHeadingsFrom(open)
  // The last run inside that may start a heading, since the last blank line.
  let own = NONE
  for (let index = open + 1; index < tokens.length; index++) {
    const kind = tokens.kindAt(index)
    if (kind === Token.lineEnd && endsLine(source, tokens.endOf(index))) own = NONE
    if (tokens.endOf(index) - tokens.startOf(index) < HEADING_BRACES) continue
    let mate = tokens.mateOf(index)
    if (kind === Token.braceOpen && mate < 0) own = index
    if (kind !== Token.braceClose) continue
    if (mate >= 0 && mate < open) {
      tokens.setMate(index, NONE)
      tokens.setMate(mate, NONE)
      headings.push(mate)
      mate = NONE
    }
    if (mate >= 0 || own === NONE) continue
    tokens.pair(own, index)
    own = NONE
  }
}
