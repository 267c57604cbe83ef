import { dayNumber, dayText } from '../values/dates/calendar-day.ts'
import { type Anchor, type DateForm, type DatePoint, edtfOf, type KnownPoint, monthFrom } from './date-point.ts'
import { DAY_NUMBER } from './date-vocabulary.ts'
import { parseQuantity } from './parse-quantity.ts'

const UNIT = '(?:ans?|annees?|mois|semaines?|jours?)(?![a-z])'
// « depuis un mois de 2014 » tells no amount of time.
const AMOUNT = `((?:[^ ]{1,20} ){1,5}?(?:d')?${UNIT}(?: (?:ou|et|au) (?:plus|moins)(?![a-z]| t)| (?:au )?m(?:ax|in)[imu]*)?)(?: et (demie?(?![a-z])|un quart|(?:[^ ]{1,20} ){1,3}?${UNIT}))?(?! d(?:e |'))`

// « Depuis bientôt 20 ans », « il y a tout juste dix ans »: about so many, as a round number of years is anyway.
const ABOUT_NOW = '(?:(?:bientot|maintenant|deja|desormais|(?:tout )?juste|a peine|de cela) )?'

/** Forms of words that mean something only with the day on which they were written. */
export const RELATIVE_FORMS: readonly DateForm[] = [
  { form: word("aujourd'hui"), read: (_, anchor) => shifted(anchor, 0, '~') },
  { form: word('avant-hier'), read: (_, anchor) => shifted(anchor, -2) },
  { form: word('hier'), read: (_, anchor) => shifted(anchor, -1) },
  { form: word('apres-demain'), read: (_, anchor) => shifted(anchor, 2) },
  { form: word('demain'), read: (_, anchor) => shifted(anchor, 1) },
  // « le lendemain », « la veille du 14 juillet » are told from another day.
  { form: word('(?:sur)?lendemain'), read: () => 'unclear' },
  { form: new RegExp(`veille du (?=${DAY_NUMBER})`, 'y'), read: () => 'unclear' },
  {
    form: new RegExp(`(?:il y a|voila|voici|cela fait|ca fait) ${ABOUT_NOW}${AMOUNT}`, 'y'),
    read: ([amount, more], anchor) => apart(anchor, amount, more, -1),
  },
  {
    form: new RegExp(`depuis ${ABOUT_NOW}${AMOUNT}`, 'y'),
    read: ([amount, more], anchor) => open(apart(anchor, amount, more, -1)),
  },
  { form: new RegExp(`dans ${AMOUNT}`, 'y'), read: ([amount, more], anchor) => apart(anchor, amount, more, 1) },
  {
    form: new RegExp(`(?:d'ici(?: a)?|sous) ${AMOUNT}`, 'y'),
    read: ([amount, more], anchor) => until(apart(anchor, amount, more, 1)),
  },
]

function word(source: string): RegExp {
  return new RegExp(`${source}(?![a-z])`, 'y')
}

function shifted(anchor: Anchor | undefined, days: number, mark = ''): DatePoint {
  if (anchor === undefined) return 'anchor-needed'
  const day = dayText(dayNumber(anchor.year, anchor.month, anchor.day + days))
  return { edtf: `${day}${mark}`, isInferred: true }
}

function aboutYear(anchor: Anchor | undefined, years: number): DatePoint {
  return anchor === undefined ? 'anchor-needed' : { edtf: `${edtfOf(anchor.year + years)}~`, isInferred: true }
}

function aboutMonth(anchor: Anchor | undefined, months: number): DatePoint {
  return anchor === undefined ? 'anchor-needed' : { edtf: `${monthFrom(anchor, months)}~`, isInferred: true }
}

// A round number of years ago is about that year; of months, about that month.
const STEPS: readonly (readonly [unit: RegExp, step: (anchor: Anchor | undefined, count: number) => DatePoint])[] = [
  [/^(?:ans?|annees?)$/, (anchor, count) => aboutYear(anchor, count)],
  [/^mois$/, (anchor, count) => aboutMonth(anchor, count)],
  [/^semaines?$/, (anchor, count) => shifted(anchor, count * 7, '~')],
  [/^jours?$/, (anchor, count) => shifted(anchor, count, '~')],
]

function apart(
  anchor: Anchor | undefined,
  amount: string | undefined,
  more: string | undefined,
  sign: -1 | 1,
): DatePoint | undefined {
  const quantity = parseQuantity(amount)
  if (!quantity.ok) return undefined
  const { value, qualifier, unit = '' } = quantity.value
  const step = STEPS.find(([name]) => name.test(unit))?.[1]
  if (step === undefined || !Number.isInteger(value) || value > 2000) return undefined
  const point = step(anchor, sign * value)
  const isPlain = qualifier === 'exact' || qualifier === 'approx'
  if (more !== undefined) return isPlain ? andMore(point, step(anchor, sign * (value + 1)), more, sign) : 'unclear'
  return isPlain ? point : bounded(point, qualifier, sign)
}

// « il y a deux ans et demi » is between two and three years ago; « et trois mois » is not reckoned.
function andMore(whole: DatePoint, next: DatePoint, more: string, sign: -1 | 1): DatePoint {
  if (!more.startsWith('demi')) return 'unclear'
  if (!isKnown(whole) || !isKnown(next)) return whole
  const [from, to] = (sign < 0 ? [next, whole] : [whole, next]).map(({ edtf }) => edtf.replace('~', ''))
  return { edtf: `${from}/${to}`, isInferred: true }
}

function isKnown(point: DatePoint): point is KnownPoint {
  return typeof point === 'object' && 'edtf' in point
}

// « il y a plus de 20 ans » is some day before; « il y a au plus 20 ans », some day since.
function bounded(point: DatePoint, qualifier: string, sign: number): DatePoint {
  if (!isKnown(point)) return point
  const isFurther = qualifier === 'more-than' || qualifier === 'at-least'
  const isBefore = isFurther === sign < 0
  return { edtf: isBefore ? `../${point.edtf}` : `${point.edtf}/..`, isInferred: true }
}

// Since « plus de 20 ans » or « deux ans et demi », or before « deux ans et demi »: the end that is told is an interval
// itself, which no interval can tell.
function open(point: DatePoint | undefined): DatePoint | undefined {
  return withEnd(point, (edtf) => `${edtf}/..`)
}

function until(point: DatePoint | undefined): DatePoint | undefined {
  return withEnd(point, (edtf) => `../${edtf}`)
}

function withEnd(point: DatePoint | undefined, intervalOf: (edtf: string) => string): DatePoint | undefined {
  if (point === undefined || !isKnown(point)) return point
  return point.edtf.includes('/') ? 'unclear' : { ...point, edtf: intervalOf(point.edtf) }
}
