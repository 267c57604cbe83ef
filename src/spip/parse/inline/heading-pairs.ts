import { NONE, type Scanner } from '../scanner.ts'

/**
 * Undo the pairs of a heading over the start of a link's text, a note or a title, which ends here: a heading neither
 * ends nor starts inside what it does not hold.
 *
 * ```text
 * > | {{{a [[b}}} c]] d}}}
 *     ^^^               ^^^
 * ```
 */
export function keepHeadingsApart(scanner: Scanner, open: number): void {
  const { tokens, headings } = scanner
  scanner.dropHeadingsFrom(open)
  for (let index = open + 1; index < tokens.length; index++) {
    const mate = tokens.mateOf(index)
    // Links, notes and multilingual texts end in what they start in.
    if (mate < 0 || mate >= open) continue
    tokens.setMate(index, NONE)
    tokens.setMate(mate, NONE)
    headings.push(mate)
  }
}
