// White space, and what takes no place on a page: zero-width signs, soft hyphens, fillers, controls.
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u
const IGNORABLE = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u
const PLAIN = /^[ -~]*$/

/** Tell whether a reader would see nothing of a text. */
export function isUnseen(text: string): boolean {
  return UNSEEN.test(text)
}

/** Count the characters of a text as a reader does, what is not seen at its ends aside: « é » is one, however written. */
export function countCharacters(text: string): number {
  if (PLAIN.test(text)) return text.trim().length
  const characters = graphemesOf(text).filter((character) => /\s/.test(character) || !IGNORABLE.test(character))
  const isSeen = (character: string): boolean => !isUnseen(character)
  const start = characters.findIndex(isSeen)
  return start < 0 ? 0 : characters.findLastIndex(isSeen) - start + 1
}

function graphemesOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text)
  const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)
  return Array.from(graphemes, ({ segment }) => segment)
}
