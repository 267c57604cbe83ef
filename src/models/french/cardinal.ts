const BELOW_TWENTY =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre vingt',
  'quatre vingt',
]
/** The tens that Belgium and Switzerland count on with. */
const OTHER_TENS: Readonly<Record<string, number>> = { septante: 70, huitante: 80, octante: 80, nonante: 90 }

const BELOW_HUNDRED: ReadonlyMap<string, number> = tableBelowHundred()

/**
 * Read a whole number written in French words, up to 999 999: `vingt et un`, `deux cents`, `mille cinq cents`.
 *
 * @param words
 *   Folded words (see `foldText`), with spaces or hyphens between them; a non-breaking one is folded to U+2010.
 * @returns
 *   The number; `undefined` when the words are no number, or not one that French writes so.
 */
export function cardinalOf(words: string): number | undefined {
  const text = words.replace(/[-\u2010]/g, ' ')
  const found = /^(?:(.+) )?mille(?: (.+))?$/.exec(text)
  if (found === null) return belowThousand(text)
  const [, many, rest] = found
  const thousands = many === undefined ? 1 : belowThousand(many)
  const units = rest === undefined ? 0 : belowThousand(rest)
  if (!isAtLeast(2, thousands, many) || !isAtLeast(1, units, rest)) return undefined
  return thousands * 1000 + units
}

function belowThousand(text: string): number | undefined {
  const found = /^(?:(\w+) )?cents?(?: (.+))?$/.exec(text)
  if (found === null) return BELOW_HUNDRED.get(text)
  const [, many, rest] = found
  if (text.startsWith('cents')) return undefined
  const hundreds = many === undefined ? 1 : BELOW_HUNDRED.get(many)
  const units = rest === undefined ? 0 : BELOW_HUNDRED.get(rest)
  if (!isAtLeast(2, hundreds, many) || !isAtLeast(1, units, rest) || hundreds > 9) return undefined
  return hundreds * 100 + units
}

// « un cent » and « zéro mille » are not said, nor « mille zéro »: what is there counts at least so many.
function isAtLeast(least: number, number: number | undefined, words: string | undefined): number is number {
  return number !== undefined && (words === undefined || number >= least)
}

function tableBelowHundred(): Map<string, number> {
  const small = BELOW_TWENTY.split(' ').map((word) => word.replace('-', ' '))
  const table = new Map(small.map((word, number) => [word, number]))
  table.set('une', 1)
  for (let number = 20; number < 100; number++) {
    const ten = Math.floor(number / 10)
    const base = TENS[ten] ?? ''
    const rest = number - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10
    if (rest === 0) table.set(base, number)
    else for (const word of endings(small[rest] ?? '')) table.set(`${base} ${joined(rest, ten)}${word}`, number)
  }
  table.set('quatre vingts', 80)
  for (const [base, ten] of Object.entries(OTHER_TENS)) {
    table.set(base, ten)
    for (let rest = 1; rest < 10; rest++) table.set(`${base} ${rest === 1 ? 'et ' : ''}${small[rest]}`, ten + rest)
  }
  return table
}

function endings(word: string): string[] {
  return word === 'un' ? ['un', 'une'] : [word]
}

// « vingt et un », « soixante et onze », but « quatre-vingt-un ».
function joined(rest: number, ten: number): string {
  return ten < 8 && (rest === 1 || rest === 11) ? 'et ' : ''
}
