import { dayNumber, dayText } from '../values/calendar-day.ts'
import { type Anchor, type DateForm, type DatePoint, edtfOf, type KnownPoint } from './date-point.ts'
import { SEASON, seasonNumber } from './date-vocabulary.ts'
import { parseQuantity } from './parse-quantity.ts'

const SIDES: Readonly<Record<string, number>> = { dernier: -1, passe: -1, precedent: -1, prochain: 1, suivant: 1 }
const SIDE = '(dernier|passe|precedent|prochain|suivant)e?(?![a-z])'
const UNIT = '(?:ans?|annees?|mois|semaines?|jours?)(?![a-z])'
// « depuis un mois de 2014 » tells no amount of time.
const AMOUNT = `((?:[^ ]{1,20} ){1,5}?(?:d')?${UNIT})(?! de )`

/** Forms of words that mean something only with the day on which they were written. */
export const RELATIVE_FORMS: readonly DateForm[] = [
  { form: word("aujourd'hui"), read: (_, anchor) => shifted(anchor, 0, '~') },
  { form: word('avant-hier'), read: (_, anchor) => shifted(anchor, -2) },
  { form: word('hier'), read: (_, anchor) => shifted(anchor, -1) },
  { form: word('apres-demain'), read: (_, anchor) => shifted(anchor, 2) },
  { form: word('demain'), read: (_, anchor) => shifted(anchor, 1) },
  { form: word('cette annee'), read: (_, anchor) => yearFrom(anchor, 0) },
  { form: new RegExp(`an(?:nee)? ${SIDE}`, 'y'), read: ([side], anchor) => yearFrom(anchor, sideOf(side)) },
  { form: word('ce mois(?:-ci)?'), read: (_, anchor) => monthFrom(anchor, 0) },
  { form: new RegExp(`mois ${SIDE}`, 'y'), read: ([side], anchor) => monthFrom(anchor, sideOf(side)) },
  { form: new RegExp(`(?:cet|ce) ${SEASON}`, 'y'), read: ([season], anchor) => seasonOf(anchor, season, 0) },
  {
    form: new RegExp(`(?:il y a|voila|voici|cela fait|ca fait) ${AMOUNT}`, 'y'),
    read: ([amount], anchor) => ago(anchor, amount),
  },
  { form: new RegExp(`depuis ${AMOUNT}`, 'y'), read: ([amount], anchor) => open(ago(anchor, amount)) },
  { form: new RegExp(`dans ${AMOUNT}`, 'y'), read: ([amount], anchor) => ahead(anchor, amount) },
]

function word(source: string): RegExp {
  return new RegExp(`${source}(?![a-z])`, 'y')
}

function sideOf(name: string | undefined): number {
  return SIDES[name ?? ''] ?? 0
}

function shifted(anchor: Anchor | undefined, days: number, mark = ''): DatePoint {
  if (anchor === undefined) return 'anchor-needed'
  const day = dayText(dayNumber(anchor.year, anchor.month, anchor.day + days))
  return { edtf: `${day}${mark}`, isInferred: true }
}

function yearFrom(anchor: Anchor | undefined, years: number, mark = ''): DatePoint {
  if (anchor === undefined) return 'anchor-needed'
  return { edtf: `${edtfOf(anchor.year + years)}${mark}`, isInferred: true }
}

function monthFrom(anchor: Anchor | undefined, months: number, mark = ''): DatePoint {
  if (anchor === undefined) return 'anchor-needed'
  const first = dayText(dayNumber(anchor.year, anchor.month + months, 1))
  return { edtf: `${first.slice(0, 7)}${mark}`, isInferred: true }
}

function seasonOf(anchor: Anchor | undefined, season: string | undefined, years: number): DatePoint {
  if (anchor === undefined) return 'anchor-needed'
  return { edtf: edtfOf(anchor.year + years, seasonNumber(season ?? '')), isInferred: true }
}

// A round number of years ago is about that year; of months, about that month.
const STEPS: readonly (readonly [unit: RegExp, step: (anchor: Anchor | undefined, count: number) => DatePoint])[] = [
  [/^(?:ans?|annees?)/, (anchor, count) => yearFrom(anchor, count, '~')],
  [/^mois/, (anchor, count) => monthFrom(anchor, count, '~')],
  [/^semaines?/, (anchor, count) => shifted(anchor, count * 7, '~')],
  [/^jours?/, (anchor, count) => shifted(anchor, count, '~')],
]

function ago(anchor: Anchor | undefined, amount: string | undefined): DatePoint | undefined {
  return apart(anchor, amount, -1)
}

function ahead(anchor: Anchor | undefined, amount: string | undefined): DatePoint | undefined {
  return apart(anchor, amount, 1)
}

function apart(anchor: Anchor | undefined, amount: string | undefined, sign: number): DatePoint | undefined {
  const quantity = parseQuantity(amount)
  if (!quantity.ok) return undefined
  const { value, qualifier, unit = '' } = quantity.value
  const step = STEPS.find(([name]) => name.test(unit))?.[1]
  if (step === undefined || !Number.isInteger(value) || value > 2000) return undefined
  const point = step(anchor, sign * value)
  return qualifier === 'exact' || qualifier === 'approx' ? point : bounded(point, qualifier, sign)
}

// « il y a plus de 20 ans » is some day before; « il y a au plus 20 ans », some day since.
function bounded(point: DatePoint, qualifier: string, sign: number): DatePoint {
  if (typeof point === 'string' || !('edtf' in point)) return point
  const isFurther = qualifier === 'more-than' || qualifier === 'at-least'
  const isBefore = isFurther === sign < 0
  return { edtf: isBefore ? `../${point.edtf}` : `${point.edtf}/..`, isInferred: true }
}

function open(point: DatePoint | undefined): DatePoint | undefined {
  if (point === undefined || typeof point === 'string' || !('edtf' in point)) return point
  return point.edtf.includes('/') ? undefined : ({ ...point, edtf: `${point.edtf}/..` } satisfies KnownPoint)
}
