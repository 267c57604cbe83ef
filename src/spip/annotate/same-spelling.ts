const LETTER = /((?!ʼ)[\p{L}\p{N}])(\p{M}*)/gu

/**
 * Tell whether words whose letters are the same are those of a term.
 *
 * Accents count, except on capitals, which many leave bare: « Economie » is « économie », « cote » is not « côté ».
 * A term in capitals, an acronym, is only found in capitals: « AI » is not in « j’ai ».
 */
export function isSpelledAs(words: string, term: string): boolean {
  if (isInCapitals(term) && !isInCapitals(words)) return false
  const wanted = lettersOf(term)
  return lettersOf(words).every(([, letter = '', marks = ''], index) => {
    const isBareCapital = marks === '' && letter !== letter.toLowerCase()
    return isBareCapital || marks === wanted[index]?.[2]
  })
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

// Each letter, with its marks as a group of its own.
function lettersOf(text: string): RegExpMatchArray[] {
  const spelled = text
    .normalize('NFKD')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
  return [...spelled.matchAll(LETTER)]
}
