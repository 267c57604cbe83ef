import { runEnd } from '../../characters.ts'
import type { Construct } from '../scanner.ts'
import { Token } from '../token.ts'
import { endMultiInside } from './multi.ts'

/** As many braces, or more, begin a heading, and end one. */
export const HEADING_BRACES = 3

/**
 * A run of opening braces: italic (1), bold (2), or the start of a heading (3 and more). Read in angles, the heading alone
 * means something, as the second pass knows.
 *
 * ```text
 * > | {{gras}}
 *     ^^
 * ```
 */
export const braceOpen: Construct = (scanner, at) => {
  const end = runEnd(scanner.source, at)
  const token = scanner.tokens.push(Token.braceOpen, at, end)
  if (end - at >= HEADING_BRACES) scanner.headings.push(token)
  return end
}

/**
 * A run of closing braces; three or more end the heading that was opened last since the last blank line.
 *
 * ```text
 * > | {{{Un titre}}}
 *                ^^^
 * ```
 */
export const braceClose: Construct = (scanner, at) => {
  const end = runEnd(scanner.source, at)
  const opener = end - at >= HEADING_BRACES ? scanner.headings.pop() : undefined
  if (opener !== undefined) endMultiInside(scanner, opener, at)
  const token = scanner.tokens.push(Token.braceClose, at, end)
  if (opener !== undefined) {
    scanner.tokens.pair(opener, token)
    // A heading holds no other one; but a note that it calls may.
    scanner.dropHeadingsFrom(Math.max(0, scanner.footnote))
  }
  return end
}
