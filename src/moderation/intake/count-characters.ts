// White space, and what takes no place on a page: zero-width signs, soft hyphens, fillers, controls.
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u
const IGNORABLE = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u
const PLAIN = /^[ -~]*$/

const segmenter = (): Intl.Segmenter | undefined =>
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('fr', { granularity: 'grapheme' }) : undefined

/** Tell whether a reader would see nothing of a text. */
export function isUnseen(text: string): boolean {
  return UNSEEN.test(text)
}

/** Count the characters of a text as a reader does, what is not seen at its ends aside: « é » is one, however written. */
export function countCharacters(text: string): number {
  if (PLAIN.test(text)) return text.trim().length
  const characters = graphemesOf(text).filter((character) => /\s/.test(character) || !IGNORABLE.test(character))
  let start = 0
  let end = characters.length
  while (start < end && isUnseen(characters[start] ?? '')) start++
  while (end > start && isUnseen(characters[end - 1] ?? '')) end--
  return end - start
}

function graphemesOf(text: string): readonly string[] {
  const graphemes = segmenter()
  return graphemes === undefined ? Array.from(text) : Array.from(graphemes.segment(text), ({ segment }) => segment)
}
