import { AMPERSAND, HASH, isWord, SPACE } from '../characters.ts'

/** Give the end of the address that an offset lies in. */
export function endOfUrl(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !' \t\r\n"\'[]{})<>'.includes(text.charAt(at))) at++
  return at
}

/** The references that escaping makes: a text about HTML shows them. */
const ESCAPING = /^(?:amp|lt|gt|quot|apos|nbsp|#x?[0-9a-f]+)$/i

/**
 * Tell whether a `;` ends a character reference, one that is shown (`&amp;nbsp;`), or what looks like one (`R&D;`).
 *
 * @param text
 *   The text.
 * @param from
 *   Start of the run that is set.
 * @param at
 *   Offset of the `;`.
 * @param before
 *   Code of the character that was written as a reference, or escaped, right before the run.
 */
export function endsReference(text: string, from: number, at: number, before = 0): boolean {
  let start = at - 1
  while (start >= from && (isWord(text.charCodeAt(start)) || text.charCodeAt(start) === HASH)) start--
  if (start >= from && text.charCodeAt(start) === AMPERSAND) return start < at - 1
  const isShown = start < from ? before === AMPERSAND : text.startsWith('&amp;', start - 4)
  return isShown && ESCAPING.test(text.slice(start + 1, at))
}

/**
 * Give the end of the title that starts at an offset and has a space after it; the offset itself for none.
 *
 * @param text
 *   The text.
 * @param at
 *   Offset of the first letter.
 * @param to
 *   End of the run that is set.
 * @param titles
 *   The titles of a language.
 */
export function titleEnd(text: string, at: number, to: number, titles: readonly string[]): number {
  const title = titles.find((one) => at + one.length < to && text.startsWith(`${one} `, at))
  return at + (title?.length ?? 0)
}

const PROTOCOL = /(?:https?|ftp|mailto|webcal)$/i

/** Tell whether the name of a protocol ends at an offset. */
export function followsProtocol(text: string, from: number, at: number): boolean {
  return PROTOCOL.test(text.slice(Math.max(from, at - 6), at))
}

const LETTER = /^[\p{L}\p{N}_]/u

/** Tell whether a letter, a digit or `_` stands at an offset of a run, with an accent or without. */
export function isLetterAt(text: string, at: number, to: number): boolean {
  // Only faster, as nearly all are spaces; and the pattern, which takes the engine a while to make, is seldom needed.
  if (text.charCodeAt(at) === SPACE) return false
  return LETTER.test(text.slice(at, Math.min(at + 2, to)))
}

/** Give the end of a run of certain signs; the first of them stands at an offset. */
export function signsEnd(text: string, at: number, to: number, signs: string): number {
  let end = at + 1
  while (end < to && signs.includes(text.charAt(end))) end++
  return end
}
