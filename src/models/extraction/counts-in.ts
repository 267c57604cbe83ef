import { alignFold } from '../french/aligned-fold.ts'
import { MONTH } from '../french/date-vocabulary.ts'
import { type LeadingNumber, leadingNumber } from '../french/leading-number.ts'

/** A number in words has eight at most. */
const LONGEST_NUMBER = 100
/** No text gives a list of more. */
const LONGEST_LIST = 99

const WORD_START = /[ ,;:'([«"“…]+/g
const DIGITS = /^\d/
const COUNTED = /^ [a-z]/
/** Where a number in words counts, and one in digits may be of a name: « Ils sont trois : », « trois « axes » », « Axe 3 (pain) ». */
const IN_WORDS = /^ ?[:,;"«“(]/
/** What is measured, and no list: times, lengths, weights, money, fractions; and dates. */
const MEASURED =
  /^ (?:(?:an|annee|decennie|siecle|semestre|trimestre|semaine|jour|heure|minute|seconde|euro|centime|(?:kilo|centi|milli)?metre|hectare|litre|(?:kilo)?gramme|kilo|tonne|quart|[a-z]+ieme)s?|mois|fois|h|min|[ckm]?m|ha|k?g|tiers|pour cent)(?![a-z])/
// « 3 mars », « les 19 et 20 juin »
const DATE = new RegExp(`^(?: (?:et|ou|au) (?:le )?\\d{1,2})? ${MONTH}`)

/**
 * Find the numbers of a sentence that may count the items of a list, in digits or in words.
 *
 * A number of a name (« Axe 3 : »), a year, a part of a longer sign (« 2-3 », « 9h30 »), « un », and what is measured
 * count none.
 */
export function countsIn(sentence: string): number[] {
  const { folded } = alignFold(sentence)
  const counts: number[] = []
  let at = 0
  while (at < folded.length) {
    const number = leadingNumber(folded.slice(at, at + LONGEST_NUMBER))
    const end = at + (number?.length ?? 0)
    if (number !== undefined && isCount(number, folded.slice(at, end), folded.slice(end, end + LONGEST_NUMBER))) {
      counts.push(number.value)
    }
    WORD_START.lastIndex = end
    if (!WORD_START.test(folded)) break
    at = WORD_START.lastIndex
  }
  return counts
}

function isCount({ value, isAbout, unit }: LeadingNumber, written: string, rest: string): boolean {
  const isDigits = DIGITS.test(written)
  // « un » and « une » are articles; « une vingtaine » and « 2 k€ » count no items.
  const isItems = value >= (isDigits ? 1 : 2) && value <= LONGEST_LIST && isAbout !== true && unit === undefined
  if (!isItems || !Number.isInteger(value)) return false
  return (COUNTED.test(rest) && !MEASURED.test(rest) && !DATE.test(rest)) || (!isDigits && IN_WORDS.test(rest))
}
