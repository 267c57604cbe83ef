import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../model-problem.ts'
import type { Qualifier, Quantity } from '../values/quantity.ts'
import { type AlignedText, alignFold } from './aligned-fold.ts'
import { PERHAPS } from './date-vocabulary.ts'
import { leadingAmount } from './leading-amount.ts'
import { type LeadingNumber, scaledBy } from './leading-number.ts'
import { LEADING, PERIODS, TRAILING } from './quantity-words.ts'

const LONGEST = 300
// « par jour », « par personne et par jour », « par jour et par personne », « € / mois », « h / sem. »
const PER = /(?:,| et)?(?: ?\/ ?| par | chaque | (?:tous|toutes) les )([a-z]+)\.?(?=$| ?\/|(?:,| et)? par )/g
const PER_ALSO = /^(?:,| et)(?= par )/
// « entre 10 et 15 », « de 10 à 15 », « 10 à 15 », « 10-15 », « 10 ou 15 »
const RANGE_START = /^(?:entre |d(?:e |')(?=\d))/
const RANGE_JOINT = /^(?: (?:a|et|ou) | ?[-–—] ?)/
// « 30 personnes à 40 », « 10 % ou 15 % », « 15 € - 20 € »; « 3 postes à 80 % » are three.
const LATER_RANGE = /^( ?[^ ]+?)(?: (?:a|ou|\/) | ?[-–—] ?)(.+)$/
// « 3e », « vingt et unième », « trois quarts », « 15h30 », « 12 euros 50 personnes », « 2 x 3 », « 24h/24 »: a rank, a
// fraction, a time of day, a product counts nothing.
const RANK_OR_FRACTION =
  /^(?: ?(?:er|e?re|e(?:me)?|nde?)(?![a-z])|e\d| ?(?:[hx]|heures?|euros?) ?\d| ?[a-z]{1,10}\/ ?\d| et [a-z]+ieme(?![a-z])| (?:demie?|tiers|quart|[a-z]+ieme)s?(?![a-z-]))/
// « 2 salariés sur 3 »: a share counts nothing; « 100 k€ sur 3 ans » does.
const SHARE = / sur .+$/
const SHARE_JOINT = ' sur '.length
// « 12 hommes et 5 femmes », « 1 500 habitants, 3 écoles », « 10 enfants + 2 adultes »: the first number counts a part
// only; « bac + 2 » is a level.
const AND_ALSO = / et |, ?|(?<!bac) \+ /
// « un million et demi », « une journée et demie », « 100 et quelques », « 1 ETP ½ », « 3 m 50 », « 2 ans 3 mois »: the
// number alone is too small; « 3 salariés 1/2 temps » are three.
const AND_A_HALF =
  / et (?:demie?|quart|quelques?)(?![a-z-])|(?: ?[½¼¾]| [13]\/[24])(?=$| ?\/| par | d(?:e |'))|^ ?(?:(?:ans?|mois|semaines?|jours?) \d+ ?(?:mois|semaines?|jours?|h)|m(?:etres?)? ?\d\d|k[mg] \d)/
// « 1,2 M », « 1,2 ME »: a capital, as « 12 m » are metres.
const MILLIONS = /^\s?M(E?)(?!-?\p{L}|\p{N})/u
// « 50 M DE CLÔTURE »: among capitals, it may be either; « 1,2 M D’EUROS » is money.
const CAPITALS = /^(?=.*\p{L})\P{Ll}+$/u
const EUROS = /^ ?(?:d['’])?(?:€|eur(?:os?)?(?![a-z]))/
// « 12 M de long », « 120 M LINÉAIRES »: they are metres, too.
const METRES = /^ ?m (?:de (?:long(?:ueur)?|larg(?:e|eur)|haut(?:eur)?)|(?:lineaire|carre|cube)s?)(?![a-z])/
// « 30 personnes ? », « 30 salariés peut-être », « 100 personnes ± 10 »: no qualifier tells that.
const DOUBTED = new RegExp(`(?: ?\\?| \\(\\?\\)|[ ,(]${PERHAPS}\\)?)$| ±`)
// « 1’500 » is a number of Switzerland, « 15’ » fifteen minutes. « 10:30 », « 2 × 3 », « 12 € 50 », « 10^3 », « 2½ »: a
// sign between two numbers makes another one of them; what is in brackets is told of the first.
const DIGITS_OR_SIGN = /^ ?(?:[\d./,\p{No}]|[^a-z (] ?\d)/u
// « des dizaines », « plusieurs centaines », « un certain nombre »: there is no number, whatever « un » counts elsewhere;
// « une partie prenante » is one.
const MUCH = '(?:(?:tres )?(?:certain|grand|petit|bon|gros|fort|large|belle|faible|infime|immense)(?:e|ne|se)? )?'
const VAGUE = new RegExp(
  `^(?:des|plusieurs|quelques|certaine?s|de nombreu(?:x|ses)|beaucoup|pas mal|(?:un )?${MUCH}nombre|maint(?:e?s)?|une ${MUCH}(?:poignee|partie(?! prenante)|foule|multitude|majorite|minorite|quantite|flopee|kyrielle|infinite)(?![a-z])) ?`,
)

/**
 * Read a number as French says it, with what is counted and the time that it is counted over.
 *
 * « une quinzaine » is about 15 and never 15; « plus de 1 500 pains par jour » is more than 1 500 a day. Numbers may be in
 * digits (with spaces of any kind between thousands, and a decimal comma), in words, or with `million`, `milliard`, `k`,
 * `M`, `k€`, `M€`; a `€` may stand in front. What is counted is kept as it is written.
 *
 * @param value
 *   The words of the quantity, and nothing else: « une quinzaine de visiteurs ».
 * @returns
 *   The quantity; or `models/quantity-format`, `models/quantity-vague` (« plusieurs centaines »), `models/quantity-range`
 *   (« entre 10 et 15 »), `models/quantity-ambiguous` (« 1.500 », which may be 1 500 or one and a half).
 * @example
 * ```ts
 * import {parseQuantity} from 'ess-domain/models'
 * const visitors = parseQuantity('une quinzaine de visiteurs')
 * visitors.ok && visitors.value //=> {value: 15, qualifier: 'approx', unit: 'visiteurs'}
 * const bread = parseQuantity('plus de 1 500 pains par jour')
 * bread.ok && bread.value //=> {value: 1500, qualifier: 'more-than', unit: 'pains', per: 'day'}
 * ```
 */
export function parseQuantity(value: unknown): Outcome<Quantity, ModelProblem> {
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const got = excerpt(value)
  if (value.length > LONGEST) return fail(modelError('models/quantity-format', { got }))
  const source = alignFold(value)
  const { qualifier: leading, length } = leadingQualifier(source.folded)
  const start = cut(source, length)
  if (RANGE_START.test(start.folded)) return fail(modelError('models/quantity-range', { got }))
  if (VAGUE.test(start.folded)) return fail(modelError('models/quantity-vague', { got }))
  const number = inMillions(leadingAmount(start.folded), start)
  if (number === undefined) return fail(modelError('models/quantity-format', { got }))
  if (number.isAmbiguous) return fail(modelError('models/quantity-ambiguous', { got }))
  const { counted: rest, qualifier: trailing } = withoutTrailing(cut(start, number.length))
  // « plus de 30 personnes maximum », « environ 30 au moins »: a quantity has one qualifier.
  const isTwice = leading !== undefined && trailing !== undefined && leading !== trailing
  if (isTwice || DOUBTED.test(rest.folded)) return fail(modelError('models/quantity-format', { got }))
  if (isRange(rest.folded)) return fail(modelError('models/quantity-range', { got }))
  const isPart = hasMore(rest.folded.replace(PER, '')) || hasAnother(rest.folded) || isShare(rest)
  if (isPart || RANK_OR_FRACTION.test(rest.folded) || AND_A_HALF.test(rest.folded)) {
    return fail(modelError('models/quantity-format', { got }))
  }
  return succeed(assembled(number, leading ?? trailing, rest))
}

function inMillions(number: LeadingNumber | undefined, start: AlignedText): LeadingNumber | undefined {
  if (number === undefined || number.unit !== undefined) return number
  const { text, folded } = cut(start, number.length)
  const found = MILLIONS.exec(text)
  if (found === null || METRES.test(folded)) return number
  const counted = cut({ text, folded }, found[0].length)
  if (found[1] === '' && CAPITALS.test(counted.text) && !EUROS.test(counted.folded))
    return { ...number, isAmbiguous: true }
  const millions = { ...number, value: scaledBy('m', number.value), length: number.length + found[0].length }
  return found[1] === '' ? millions : { ...millions, unit: '€' }
}

interface Counted {
  readonly counted: string
  readonly per?: Quantity['per']
}

// Of two times, « 12 heures par semaine et par an », it is the last one that the quantity is counted over.
function withoutPeriod({ text, folded }: AlignedText): Counted {
  const period = [...folded.matchAll(PER)]
    .flatMap((words) => {
      const per = PERIODS.find(([name]) => name.test(words[1] ?? ''))?.[1]
      return per === undefined ? [] : [{ per, start: words.index, end: words.index + words[0].length }]
    })
    .at(-1)
  if (period === undefined) return { counted: text }
  const { per, start, end } = period
  return { counted: text.slice(0, start) + text.slice(end).replace(PER_ALSO, ''), per }
}

// « un million cinq cent mille »: what follows is more of the number.
function hasMore(rest: string): boolean {
  return DIGITS_OR_SIGN.test(rest) || leadingAmount(rest.trimStart()) !== undefined
}

function hasAnother(rest: string): boolean {
  return rest
    .split(AND_ALSO)
    .slice(1)
    .some((also) => leadingAmount(also) !== undefined)
}

function isShare(rest: AlignedText): boolean {
  const found = SHARE.exec(rest.folded)
  if (found === null) return false
  const of = cut(rest, found.index + SHARE_JOINT)
  return inMillions(leadingAmount(of.folded), of)?.length === of.folded.length
}

function isRange(rest: string): boolean {
  const joint = RANGE_JOINT.exec(rest)?.[0]
  if (joint !== undefined && leadingAmount(rest.slice(joint.length)) !== undefined) return true
  const [, noun, second = ''] = LATER_RANGE.exec(rest) ?? []
  const number = leadingAmount(second)
  return number !== undefined && ['', noun].includes(second.slice(number.length))
}

function leadingQualifier(folded: string): { qualifier: Qualifier | undefined; length: number } {
  for (const [words, qualifier] of LEADING) {
    const found = words.exec(folded)
    if (found !== null) return { qualifier, length: found[0].length }
  }
  return { qualifier: undefined, length: 0 }
}

function assembled(number: LeadingNumber, qualifier: Qualifier | undefined, rest: AlignedText): Quantity {
  const { counted, per } = withoutPeriod(rest)
  const counts = counted.replace(/^ ?(?:de(?: |$)|d['’])?/i, '').trim()
  // « 2 k€ HT »
  const unit = number.unit === undefined ? counts : `${number.unit} ${counts}`.trim()
  return {
    value: number.value,
    qualifier: qualifier ?? (number.isAbout ? 'approx' : 'exact'),
    ...(unit === '' ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
  }
}

/** Reads what stands behind a number, and takes it out: « 15 personnes environ par jour ». */
function withoutTrailing(rest: AlignedText): { counted: AlignedText; qualifier: Qualifier | undefined } {
  const [words, qualifier] = TRAILING.find(([form]) => form.test(rest.folded)) ?? []
  const found = words?.exec(rest.folded)
  if (!found) return { counted: rest, qualifier: undefined }
  const end = cut(rest, found.index + found[0].length)
  const { text, folded } = rest
  return {
    counted: { text: text.slice(0, found.index) + end.text, folded: folded.slice(0, found.index) + end.folded },
    qualifier,
  }
}

function cut({ text, folded }: AlignedText, length: number): AlignedText {
  return { text: text.slice(length), folded: folded.slice(length) }
}
