import { dayExists, dayNumber, dayText } from '../values/dates/calendar-day.ts'
import {
  type DateForm,
  type DatePoint,
  edtfOf,
  type KnownPoint,
  mondayOf,
  monthIn,
  NO_MONTH,
  WEEK,
  weekFrom,
} from './date-point.ts'
import { DAY, dayOf, MONTH, monthNumber } from './date-vocabulary.ts'
import { BETWEEN, spanning } from './long-period-forms.ts'

const TO = '( (?:et|ou|au?) (?:la )?(?:semaine )?| ?- ?)'
const YEAR = '(\\d{4})(?!\\d)'
const DIGITS = `([/.-])(\\d\\d?)\\5${YEAR}|/(?:0[1-9]|1[0-2])(?![/.\\d-]| ?${MONTH})`
const THE_DAY = `${DAY}(?: ${MONTH}(?: ${YEAR}|(?! '?\\d))|${DIGITS})(?! au | ?-)`
const OF_YEAR = `(?: de (?:l'annee )?|,? | ?[-/] ?)${YEAR}`
const TH = '(?:eme|ere|re|e)'
const AND = '( (?:et|ou|au?) (?:la )?| ?[/-] ?)'

/** Forms of words for weeks, from Monday to Sunday: by a day that is in them, or by their number (ISO 8601). */
export const WEEK_FORMS: readonly DateForm[] = [
  // semaine du 15 juin 2015, semaine du 15/06/2015; « semaine du 15 juin au 19 juin 2015 » tells its days
  {
    form: new RegExp(`semaine du ${THE_DAY}`, 'y'),
    read: (groups) => around(groups, (day) => weekFrom(mondayOf(day))),
  },
  // week-end du 14 juillet 2018
  {
    form: new RegExp(`week[ -]?end (?:prolonge )?du ${THE_DAY}`, 'y'),
    read: (groups) => around(groups, weekendAround),
  },
  // semaine 25 de 2014, semaine n° 25, 2014, sem. 25/2014, semaines 25 à 27 de 2014; « sem. 1 » may be a half-year
  {
    form: new RegExp(
      `${BETWEEN}sem(?:aines?|\\.?(?! [12]\\b)) (?:n[°o] ?)?(?:(\\d\\d?)((?:, ?\\d\\d?){0,9})${TO})?(\\d\\d?)${OF_YEAR}`,
      'y',
    ),
    read: ([between, first, others, joint, last, year]) =>
      spanning(first, others, between ?? joint, last, (week) => numberedWeek(year, week)),
  },
  // 25e semaine de 2014, 25e, 26e et 27e semaines de l'annee 2014
  {
    form: new RegExp(
      `${BETWEEN}(?:(\\d\\d?)${TH}?((?:, \\d\\d?${TH}?){0,9})${AND})?(\\d\\d?)${TH} semaines?${OF_YEAR}`,
      'y',
    ),
    read: ([between, first, others, joint, last, year]) =>
      spanning(first, others, between ?? joint, last, (week) => numberedWeek(year, week)),
  },
  // 2014-W25, 2014-W25-3, 2014-S25; « 2014 S1 » is a half-year
  {
    form: /(\d{4}) ?-? ?(?:w|s(?=\d\d))(\d\d?)(?:-([1-7]))?(?![a-z\d])/y,
    read: ([year, week, day]) => numberedWeek(year, week, day),
  },
  // S25 2014, W25-2014, S25-S27 2014
  {
    form: new RegExp(`${BETWEEN}(w|s(?=\\d\\d))(\\d\\d?)(?:${TO}\\2?(\\d\\d))?[ -]${YEAR}`, 'y'),
    read: ([between, , first, joint, last, year]) =>
      spanning(last && first, '', between ?? joint, last ?? first, (week) => numberedWeek(year, week)),
  },
]

/** Gives the days around the one of `THE_DAY`; without a year, they would be those of another day. */
function around(
  [, day, name, yearOfName, , digits, yearOfDigits]: readonly (string | undefined)[],
  edtfAround: (day: number) => string | undefined,
): DatePoint {
  const year = yearOfName ?? yearOfDigits
  if (year === undefined) return 'unclear'
  const month = name === undefined ? monthIn(digits) : monthNumber(name)
  if (!dayExists(Number(year), month, dayOf(day))) return { edtf: edtfOf(Number(year), month, dayOf(day)) }
  const edtf = edtfAround(dayNumber(Number(year), month, dayOf(day)))
  return edtf === undefined ? 'unclear' : { edtf }
}

// With a holiday on a Thursday or a Tuesday, it is a long one; on a Wednesday, nothing tells which one is meant.
function weekendAround(day: number): string | undefined {
  const monday = mondayOf(day)
  const [saturday, sunday] = [monday + 5, monday + 6]
  if (day === monday + 2) return undefined
  const [first, last] = day < monday + 2 ? [saturday - WEEK, day] : [Math.min(day, saturday), sunday]
  return `${dayText(first)}/${dayText(last)}`
}

// The first week of a year holds 4 January, the last one 28 December.
function numberedWeek(year: string | undefined, week = '', day?: string): KnownPoint {
  // « 26e »
  const number = Number.parseInt(week, 10)
  const monday = mondayOf(dayNumber(Number(year), 1, 4)) + (number - 1) * WEEK
  if (number < 1 || monday > dayNumber(Number(year), 12, 28)) return { edtf: edtfOf(Number(year), NO_MONTH) }
  return { edtf: day === undefined ? weekFrom(monday) : dayText(monday + Number(day) - 1) }
}
