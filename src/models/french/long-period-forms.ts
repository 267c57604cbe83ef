import { spanOf } from '../values/dates/date-span.ts'
import { cardinalOf } from './cardinal.ts'
import { type DateForm, type DatePoint, edtfOf, type KnownPoint } from './date-point.ts'
import { romanNumber } from './roman-number.ts'

const TH = '(?:e(?:me)?|(?<=(?<![a-z\\d])[i1])er)'
const NUMBER = '([ivx]+|\\d{1,2})'
const RANK = `${NUMBER}${TH}`
// « XVIII-XIXe siècle »
const FIRST_RANK = `${NUMBER}(?:${TH}|(?=-))`
const OTHER_RANK = `[ivx\\d]+${TH}`
// « au XXe », « - début du XXe », « et la fin du XXe »: a part of a century only narrows it.
const TO_RANK = "(?: (?:et|ou|puis|(?:jusqu')?au?) | ?[/-] ?|, ?)(?:au |l[ea] )?(?:(?:debut|milieu|fin) (?:du )?)?"

const DECADE = '(?:annees|decennie(?: des annees)?)'
const TENS = '(\\d{3}0|[3-9]0|(?:[a-z]+nte|quatre[ -]vingts?)(?:[ -]dix)?(?!-?[a-z]))'
const OTHER_TENS = ', ?[\\da-z-]+'
const TO_TENS = '( ?[/-] ?|(?: (?:et|au?x?|ou) | ?- ?)(?:annees )?(?!\\d{4}))'

const END = '(?= ?(?:$|[,.;)]))'
/** What joins two that are not one time, or of which one may be meant. */
const APART = /^,|ou/
/** What joins two that are one time where no other one is between them. */
const IN_A_ROW = /et|puis/
const ENDING = /e(?:me|r)?$/

/** Behind « entre les », a group that is empty: « et » leads to an end there. */
export const BETWEEN = '(?:(?<=(?<![a-z])entre (?:l[ea]s? )?)()|)'

/** Forms of words for centuries and decades, of which several may be told as one time. */
export const LONG_PERIOD_FORMS: readonly DateForm[] = [
  // XIXe siècle, 19e siècle, XIXe au XXe siècle, XIX-XXe siècles, fin du XIXe - début du XXe siècle
  {
    form: new RegExp(
      `${BETWEEN}(?:${FIRST_RANK}(?: siecle)?((?:, ?${OTHER_RANK})*)(${TO_RANK}))?${RANK} siecles?(?![a-z])(${TO_RANK}${OTHER_RANK}${END})?`,
      'y',
    ),
    read: ([between, first, others, joint, last, other]) =>
      other === undefined ? spanning(first, others, between ?? joint, last, century) : 'unclear',
  },
  // années 1990, années 90, années soixante-dix, années 60, 70 et 80, années 1980-90; « années 2010-2012 » are years, and
  // « entre les années 1980 et 1990 » ends in a year
  {
    form: new RegExp(
      `${BETWEEN}${DECADE} (?:${TENS}((?:${OTHER_TENS})*)${TO_TENS})?${TENS}(?![a-z\\d]| ?- ?\\d{3}[1-9])(, ?\\d+${END})?`,
      'y',
    ),
    read: ([between, first, others, joint, last, other]) =>
      other === undefined
        ? spanning(first, others, between ?? joint, last, (words = '') =>
            decadeOf(words.length === 2 ? (first?.slice(0, -2) ?? '') + words : words),
          )
        : 'unclear',
  },
]

/**
 * Put together those that are told as one time: from the beginning of the first to the end of the last. Those that are
 * counted up, « 25e et 28e », may leave none out.
 */
export function spanning(
  first: string | undefined,
  others: string | undefined,
  joint: string | undefined,
  last: string | undefined,
  read: (written?: string) => KnownPoint | undefined,
): DatePoint | undefined {
  const to = read(last)
  if (first === undefined || to === undefined) return to
  const from = read(first)
  if (from === undefined || joint === undefined) return from && joined(from, to)
  if (APART.test(joint)) return 'unclear'
  const between = (others ?? '').split(/, ?/).slice(1)
  const row = [from, ...between.map(read), to]
  return IN_A_ROW.test(joint) && row.some((point, at) => isApart(row[at - 1], point)) ? 'unclear' : joined(from, to)
}

function joined(from: KnownPoint, to: KnownPoint): KnownPoint {
  return { ...to, edtf: `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}` }
}

function isApart(before: KnownPoint | undefined, point: KnownPoint | undefined): boolean {
  return before !== undefined && point !== undefined && spanOf(point.edtf).first > spanOf(before.edtf).last + 1
}

// « années 90 », « années soixante » are of the last century.
function decadeOf(words = ''): KnownPoint | undefined {
  if (/^\d{4}/.test(words)) return { edtf: `${words.slice(0, 3)}X` }
  const number = /^\d/.test(words) ? Number(words) : cardinalOf(words)
  return number === undefined ? undefined : { edtf: `19${number / 10}X`, isInferred: true }
}

function century(written = ''): KnownPoint | undefined {
  const rank = written.replace(ENDING, '')
  const number = /^\d/.test(rank) ? Number(rank) : romanNumber(rank.toUpperCase())
  return number === undefined ? undefined : { edtf: `${edtfOf(number * 100 - 99)}/${edtfOf(number * 100)}` }
}
