import { cardinalOf } from './cardinal.ts'
import { COLLECTIVES, MULTIPLES } from './quantity-words.ts'

/** The number that a folded text begins with. */
export interface LeadingNumber {
  readonly value: number
  /** How many characters it takes. */
  readonly length: number
  /** Whether it is a name of about so many: « une quinzaine ». */
  readonly isAbout?: boolean
  /** Whether it may be two numbers: « 1.500 », « quinze cents ». */
  readonly isAmbiguous?: boolean
  /** What is counted, when it is written into the number: « 15 k€ ». */
  readonly unit?: string
}

// « 1.500.000 » and « 1.500,50 » can be read in one way only: « 1.500 » alone cannot.
const DIGITS =
  /^(\d{1,3}(?: \d{3})+(?!\d)|[1-9]\d{0,2}(?:(?:\.\d{3}){2,4}|\.\d{3}(?=,\d))(?![.\d])|\d{1,15})(?:[,.](\d{1,20}))?/
// « Quinze cents » is 1 500, or fifteen coins.
const AMBIGUOUS =
  /^(?:[1-9]\d{0,2}\.\d{3}(?![.\d]|,\d)|(?:onze|douze|treize|quatorze|quinze|seize|dix[- ](?:sept|huit|neuf))[- ]cents?(?![a-z]))/
const MONEY = /^ ?(k|m|mds?|mrd) ?(?:d')?(?:€|eur(?:os?)?|(?<=[kd])e)(?![a-z\d])/
// « 350k », « 15 k visiteurs », « 1,2 Md »; « 12 m » are metres.
const LETTER = /^ ?(k|mds?|mrd)(?![a-z\d']|-[a-z])/
// « 12 € 50 », « 12 euros et 50 centimes le repas »; of « 12 € 50 personnes » nobody knows.
const EUROS_AND_CENTS =
  /^ ?(?:€|euros?)(?: ?| et )(\d\d)(?: ?c(?:entimes)?)?(?=$|\/| (?:par|l[ea]|a|ht|ttc|environ)(?![a-z]))/
const MONEY_FACTORS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 }
const BILLION = 1_000_000_000
const MULTIPLE = /^ (demi-)?(mille|million|milliard)s?(?![a-z])/
const MULTIPLE_OF = /^ de (millier|million|milliard)s(?![a-z])/
const ABOUT = /^((?:(?:[a-z]+|\d{1,3}) )?)(?:bonne |petite |grosse |bon |petit )?(demi-)?([a-z]+?)s?(?![a-z])/
// « Une 100aine », « 15aine »: a name of about so many, in digits.
const ABOUT_DIGITS = /^(?:une )?(?:bonne |petite |grosse )?([1-9]\d{0,3})aine(?![a-z])/
const WORD = /[a-z]+(?:-[a-z]+)*/g
// « Quatre cent quatre vingt dix sept mille quatre cent quatre vingt dix sept »
const MOST_WORDS = 13

/** Read the number that a folded text begins with, in digits or in words. */
export function leadingNumber(folded: string): LeadingNumber | undefined {
  if (AMBIGUOUS.test(folded)) return { value: 0, length: 0, isAmbiguous: true }
  const number = about(folded) ?? inDigits(folded) ?? inWords(folded)
  return number === undefined || number.isAbout === true ? number : multiplied(number, folded.slice(number.length))
}

function inDigits(folded: string): LeadingNumber | undefined {
  const found = DIGITS.exec(folded)
  if (found === null) return undefined
  const [written, whole = '', decimals = '0'] = found
  const value = Number(`${whole.replace(/[ .]/g, '')}.${decimals}`)
  // The last digits of a longer number would be others.
  return value < 2 ** 53 ? { value, length: written.length } : undefined
}

function multiplied(number: LeadingNumber, rest: string): LeadingNumber {
  const money = MONEY.exec(rest)
  if (money !== null) {
    return { value: scaledBy(money[1] ?? '', number.value), length: number.length + money[0].length, unit: '€' }
  }
  const cents = EUROS_AND_CENTS.exec(rest)
  if (cents !== null && Number.isInteger(number.value)) {
    return { value: (number.value * 100 + Number(cents[1])) / 100, length: number.length + cents[0].length, unit: '€' }
  }
  const letter = LETTER.exec(rest)
  if (letter !== null) {
    return { value: scaledBy(letter[1] ?? '', number.value), length: number.length + letter[0].length }
  }
  const multiple = MULTIPLE.exec(rest)
  const factor = MULTIPLES[multiple?.[2] ?? '']
  if (multiple === null || factor === undefined) return number
  const [written, half] = multiple
  const value = scaled(number.value, half === undefined ? factor : factor / 2)
  const more = half === undefined ? thousandsIn(rest.slice(written.length), factor) : undefined
  return { value: value + (more?.value ?? 0), length: number.length + written.length + (more?.length ?? 0) }
}

// « Un million deux cent mille », « un milliard deux cents millions »; « un million cinq » may be one and a half.
function thousandsIn(rest: string, below: number): LeadingNumber | undefined {
  const more = rest.startsWith(' ') && below > 1000 ? leadingNumber(rest.slice(1)) : undefined
  if (more === undefined || more.isAbout || more.unit !== undefined) return undefined
  return more.value >= 1000 && more.value < below && Number.isInteger(more.value)
    ? { value: more.value, length: more.length + 1 }
    : undefined
}

/** Multiply an amount by what its letter stands for: `k`, `m`; any other is a billion. */
export function scaledBy(letter: string, value: number): number {
  return scaled(value, MONEY_FACTORS[letter] ?? BILLION)
}

// 2.7 × 1 000 000 and 16.9 × 1 000 000 000 are not whole in floating point, which tells fifteen digits truly.
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

function about(folded: string): LeadingNumber | undefined {
  const digits = ABOUT_DIGITS.exec(folded)
  if (digits !== null) return { value: Number(digits[1]), length: digits[0].length, isAbout: true }
  const found = ABOUT.exec(folded)
  if (found === null) return undefined
  const [written, many = '', half, name = ''] = found
  const size = Object.hasOwn(COLLECTIVES, name) ? COLLECTIVES[name] : undefined
  const count = /^\d/.test(many) ? Number(many) : cardinalOf(many.trim())
  if (size === undefined || count === undefined) return undefined
  // « une dizaine de milliers »
  const [of = '', multiple = ''] = MULTIPLE_OF.exec(folded.slice(written.length)) ?? []
  const factor = MULTIPLES[multiple] ?? COLLECTIVES[multiple] ?? 1
  const value = count * size * factor * (half === undefined ? 1 : 0.5)
  return { value, length: written.length + of.length, isAbout: true }
}

/** Takes the most words that make a number: « deux cents pains » starts with 200. */
function inWords(folded: string): LeadingNumber | undefined {
  const ends: number[] = []
  for (const word of folded.matchAll(WORD)) {
    if (word.index !== (ends.at(-1) ?? -1) + 1 || ends.length === MOST_WORDS) break
    ends.push(word.index + word[0].length)
  }
  for (const end of ends.reverse()) {
    const value = cardinalOf(folded.slice(0, end))
    if (value !== undefined) return { value, length: end }
  }
  return undefined
}
