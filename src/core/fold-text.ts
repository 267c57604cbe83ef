// DI: what takes no place on a page, a soft hyphen for instance.
const MARKS = /[\p{M}\p{DI}]+/gu
const BLANKS = /\s+/g
const APOSTROPHES = /[‘’ʼ]/g
// The non-breaking one is decomposed into it.
const HYPHEN = '\u2010'

/**
 * Reduce a text to what two spellings of one name share: no capitals, no accents, no ligatures, no invisible signs,
 * plain apostrophes and hyphens, single spaces. For comparing, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(APOSTROPHES, "'")
    .replaceAll(HYPHEN, '-')
    .replace(BLANKS, ' ')
    .trim()
}
