/**
 * Tell whether words whose letters are the same are those of a term.
 *
 * Accents count, except on capitals, which many leave bare: « Economie » is « économie », « cote » is not « côté ».
 * A term in capitals, an acronym, is only found in capitals: « AI » is not in « j’ai ».
 */
export function isSpelledAs(words: string, term: string): boolean {
  const lower = /\p{Ll}/u
  if (!lower.test(term) && lower.test(words)) return false
  const found = lettersOf(words)
  const wanted = lettersOf(term)
  if (found.length !== wanted.length) return false
  return found.every(({ letter, marks }, index) => {
    const isBareCapital = marks === '' && letter !== letter.toLowerCase()
    return isBareCapital || marks === wanted[index]?.marks
  })
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' }

interface Letter {
  readonly letter: string
  readonly marks: string
}

function lettersOf(text: string): Letter[] {
  const mark = /\p{M}/u
  const letterOrDigit = /[\p{L}\p{N}]/u
  const letters: { letter: string; marks: string }[] = []
  const spelled = text.normalize('NFKD').replace(/[œŒæÆ]/g, (sign) => LIGATURES[sign] ?? sign)
  for (const character of spelled) {
    const last = letters.at(-1)
    if (mark.test(character) && last !== undefined) last.marks += character
    else if (letterOrDigit.test(character)) letters.push({ letter: character, marks: '' })
  }
  return letters
}
