import { fr } from 'date-fns/locale/fr'
import { expectString } from '../../core/argument.ts'
import { isSeason } from '../values/dates/date-span.ts'
import type { Edtf } from '../values/dates/edtf.ts'

/** A date that is no interval, in words. */
interface DateWords {
  /** Alone: `19 juin 2014`. */
  readonly alone: string
  /** In a sentence: `le 19 juin 2014`. */
  readonly noun: string
  /** As an end: `jusqu’au 19 juin 2014`. */
  readonly until: string
}

const SEASONS: Readonly<Record<string, readonly [words: string, article: string, until: string]>> = {
  '21': ['printemps', 'le ', 'jusqu’au '],
  '22': ['été', 'l’', 'jusqu’à l’'],
  '23': ['automne', 'l’', 'jusqu’à l’'],
  '24': ['hiver', 'l’', 'jusqu’à l’'],
}

/** Words of doubt, in front of a date that stands alone and behind one that ends an interval. */
const DOUBTS: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  '~': ['vers ', ' environ'],
  '?': ['peut-être ', ' (?)'],
  '%': ['peut-être vers ', ' environ (?)'],
}

const MONTH_OR_DAY = /^\d{4}-(?:0\d|1[0-2])(?:-\d{2})?$/
const MONTHS = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) => fr.localize.month(month))

/**
 * Write a date in French words.
 *
 * @param date
 *   A date that was read.
 * @returns
 *   `19 juin 2014`, `1er juillet 2014`, `printemps 2014`, `années 2010`, `vers 1994`, `entre 1995 et 2014`,
 *   `entre le 19 et le 21 juin 2014`, `depuis 2005`, `jusqu’au 19 juin 2014`: words that `parseFrenchDate` reads again as
 *   the same date. Those of an unspecified year of a century (`19XX`: `entre 1900 et 1999`) name its two ends, and are
 *   read as these, in `../19XX` as the last one, and in other intervals not as it. A year before 1500 or after 2099 is
 *   read where the words around tell that it is one: `vers 1300`, and not `1300`.
 * @throws {TypeError}
 *   When `date` is not a string.
 * @example
 * ```ts
 * import {formatFrenchDate, parseEdtf} from 'ess-domain/models'
 * const dates = ['2014-06-19', '1994~', '1995/2014'].map((text) => parseEdtf(text))
 * dates.map((date) => date.ok && formatFrenchDate(date.value)) //=> ['19 juin 2014', 'vers 1994', 'entre 1995 et 2014']
 * ```
 */
export function formatFrenchDate(date: Edtf): string {
  expectString(date, 'date')
  const [from = '', to] = date.split('/')
  if (to === undefined) return alone(from)
  if (from === '..') return end(to, 'until')
  return to === '..' ? `depuis ${end(from, 'noun')}` : `entre ${firstOf(from, to)} et ${end(to, 'noun')}`
}

/** Leave out of the first of two days, or months, what the second one tells: « le 19 et le 21 juin 2014 ». */
function firstOf(from: string, to: string): string {
  const words = end(from, 'noun')
  if (from.length !== to.length || ![from, to].every((text) => MONTH_OR_DAY.test(text))) return words
  const shared = [to.slice(0, -3), to.slice(0, 4)].find((start) => from.startsWith(start))
  return shared === undefined ? words : words.slice(0, -wordsOf(shared).alone.length).trimEnd()
}

function alone(text: string): string {
  const { bare, doubt } = doubtOf(text)
  const words = wordsOf(bare)
  return doubt === undefined ? words.alone : `${doubt[0]}${words.noun}`
}

function end(text: string, side: 'noun' | 'until'): string {
  const { bare, doubt } = doubtOf(text)
  return wordsOf(bare)[side] + (doubt?.[1] ?? '')
}

function doubtOf(text: string): { bare: string; doubt: readonly [string, string] | undefined } {
  const doubt = DOUBTS[text.slice(-1)]
  return { bare: doubt === undefined ? text : text.slice(0, -1), doubt }
}

function wordsOf(text: string): DateWords {
  const [year = '', month, day] = text.split('-')
  if (year.endsWith('X')) return decadeOrCentury(year)
  if (month === undefined) return { alone: year, noun: year, until: `jusqu’en ${year}` }
  if (isSeason(month)) return season(month, year)
  if (month === 'XX' || day === 'XX') return someDay(year, month, day)
  const ofMonth = `${MONTHS[Number(month) - 1] ?? month} ${year}`
  if (day === undefined) return { alone: ofMonth, noun: ofMonth, until: `jusqu’en ${ofMonth}` }
  // Only the first day of a month is said by its rank.
  const rank = day === '01' ? fr.localize.ordinalNumber(1, { unit: 'date' }) : Number(day)
  const words = `${rank} ${ofMonth}`
  return { alone: words, noun: `le ${words}`, until: `jusqu’au ${words}` }
}

function season(number: string, year: string): DateWords {
  const [name, article, until] = SEASONS[number] ?? [number, '', '']
  const words = `${name} ${year}`
  return { alone: words, noun: article + words, until: until + words }
}

function someDay(year: string, month: string, day: string | undefined): DateWords {
  const what = day === undefined ? 'un mois' : 'un jour'
  const whole = month === 'XX' ? year : wordsOf(`${year}-${month}`).alone
  // « Un jour d’avril 2014 »
  const words = `${what} ${/^[ao]/.test(whole) ? 'd’' : 'de '}${whole}`
  return { alone: words, noun: words, until: `jusqu’à ${words}` }
}

// « Années 1900 » would be ten years, and the XXe siècle starts in 1901.
function decadeOrCentury(year: string): DateWords {
  if (year.endsWith('XX')) {
    const words = `entre ${year.replaceAll('X', '0')} et ${year.replaceAll('X', '9')}`
    return { alone: words, noun: `une année ${words}`, until: `jusqu’à une année ${words}` }
  }
  const words = `années ${year.replace('X', '0')}`
  return { alone: words, noun: `les ${words}`, until: `jusqu’aux ${words}` }
}
