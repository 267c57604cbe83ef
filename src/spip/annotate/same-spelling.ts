const LETTER = /((?!ʼ)[\p{L}\p{N}])(\p{M}*)/gu

/**
 * Tell whether words whose letters are the same are those of a term.
 *
 * Accents count, except on capitals, which many leave bare: « Economie » is « économie », « cote » is not « côté ».
 * A term in capitals, an acronym, is only found in capitals: « AI » is not in « j’ai ».
 */
export function isSpelledAs(words: string, term: string): boolean {
  if (isInCapitals(term) && !isInCapitals(words)) return false
  const found = lettersOf(words)
  const wanted = lettersOf(term)
  return found.every(({ letter, marks }, index) => {
    const isBareCapital = marks === '' && letter !== letter.toLowerCase()
    return isBareCapital || marks === wanted[index]?.marks
  })
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' }

interface Letter {
  readonly letter: string
  readonly marks: string
}

function lettersOf(text: string): Letter[] {
  const spelled = text.normalize('NFKD').replace(/[œŒæÆ]/g, (sign) => LIGATURES[sign] ?? sign)
  return Array.from(spelled.matchAll(LETTER), ([, letter = '', marks = '']) => ({ letter, marks }))
}
