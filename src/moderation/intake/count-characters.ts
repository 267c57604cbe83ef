import { isWritten } from '../field-tests.ts'

const COUNTED = /\s|[^\p{Cc}\p{DI}]/u
// What French texts hold, no sign of which joins another one or is not seen: to find graphemes is dear.
const PLAIN = /^[\n -~\xA0-¬®-ʯ‐-…€]*$/

/** Count the characters of a text as a reader does, what is not seen at its ends aside: « é » is one, however written. */
export function countCharacters(text: string): number {
  if (PLAIN.test(text)) return text.trim().length
  const characters = graphemesOf(text).filter((character) => COUNTED.test(character))
  const start = characters.findIndex(isWritten)
  return start < 0 ? 0 : characters.findLastIndex(isWritten) - start + 1
}

function graphemesOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text)
  const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)
  return Array.from(graphemes, ({ segment }) => segment)
}
