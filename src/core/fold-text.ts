// DI: what takes no place on a page, a soft hyphen for instance.
const MARKS = /[\p{M}\p{DI}]+/gu
const BLANKS = /\s+/g
const APOSTROPHES = /[‘’ʼ]/g

/**
 * Reduce a text to what two spellings of one name share: no capitals, no accents, no ligatures, no invisible signs,
 * plain apostrophes, single spaces. For comparing, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(APOSTROPHES, "'")
    .replace(BLANKS, ' ')
    .trim()
}
