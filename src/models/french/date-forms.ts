import { type DateForm, type DatePoint, edtfOf, type KnownPoint, monthIn } from './date-point.ts'
import {
  ABOUT,
  ANY_WEEKDAY,
  COUNTED,
  DAY,
  DAY_NUMBER,
  dayOf,
  MONTH,
  monthNumber,
  PERHAPS,
  WEEKDAY,
  weekdayNumber,
} from './date-vocabulary.ts'
import { DAY_LIST_FORMS } from './day-lists.ts'
import { LONG_PERIOD_FORMS } from './long-period-forms.ts'
import { RELATIVE_FORMS } from './relative-dates.ts'
import { RELATIVE_PERIOD_FORMS } from './relative-periods.ts'
import { SEASON_FORMS } from './season-forms.ts'
import { WEEK_FORMS } from './week-forms.ts'
import { YEAR_PART_FORMS } from './year-parts.ts'

// « 12 et/ou 13 juin », « 12, 13, 14 juin », « les 12, 13 juin »: a day of a list that is not read whole is not the day;
// « salle 3, 13 juin » is no list.
const NO_LIST = `(?<!(?:^|(?<![a-z])les? )${DAY_NUMBER}(?:er)?, ?(?:le )?)(?<!(?<![\\da-z])${DAY_NUMBER}(?:er)?(?: ?[/&+;-] ?|,? (?:(?:et/)?ou|et|puis|ainsi que|(?:jusqu')?au) )(?:(?:bien|jusqu'au|du|les?) ){0,2}(?:${ANY_WEEKDAY} )?)(?<!(?<![\\da-z])${DAY_NUMBER}, ?(?:le )?${DAY_NUMBER}, ?(?:le )?)`
// « juin 14 », « juin-14 » may be a day or a year; « juin 14 h », « juin 150 personnes » are neither, and « juin 201 » is a
// year that was typed wrong. A year in words, « juin deux mille douze », is not read.
const SIDE =
  "(?! ?'?\\d{1,2}(?! ?h|[\\d:])|[ -]?\\d{3,}(?! ?[a-z\\d€%])|-\\d\\d(?!\\d| ?[a-z]{3})| (?:deux )?mille)(?: (dernier|derniere|passee?|prochaine?))?(?![a-z])"
// A year is what stands after a word that asks for one, or what no noun follows: « 2014 personnes » is none.
const STRONG = "(?<=(?:^|[ ('-])(?:en|annees?|an|depuis|vers|avant|apres|courant|debut|fin|mi|milieu|des) )"
// « loi n° 47-1775 », « loi n° 2014-12 », « L. 3332-17-1 », « association loi 1901 » are numbers of texts, and name no day.
const NO_NUMBER = '(?<!\\b(?:n[°o]|[lrd]\\.?|loi|art(?:icle|\\.)|p(?:age|\\.)) ?(?:\\d{1,4}[/-])?)'
const WEAK = `(?<=^|[ ('~±≈/-])(?<!(?:plus|moins|pres) d[e'] ?|au (?:plus|moins) )${NO_NUMBER}`
const BESIDE_YEAR = `${ABOUT}|${PERHAPS}|et |a |au (?!m(?!ardi|ercr|ois d))|jusqu|dernier delai|ou |- |est |fut |etait |puis |inclu|soit |sinon |voire |plutot |l[ea]s? |l'|une? |nous |ils? |elles? |on |ce(?:t|tte|s)? |s(?:on|a|es) |plusieurs `
const NOUN = ` (?!${BESIDE_YEAR})[a-z]`
const NO_NOUN = `(?!${NOUN})`
// « Sept personnes », unlike « sept dernier ».
const NO_SEVEN = `(?!sept(?! (?:derni|passe|prochain))${NOUN})`
// « en 2000 exemplaires », « 2000 € »: even behind such a word.
const NOT_COUNTED = `(?! ?[€$£%]| ${COUNTED})`
// « 1500 à 2000 salariés »: what is counted by the second is by the first.
const NO_RANGE_COUNTED = `(?!(?: (?:et|ou|a) | ?- ?)\\d{4}(?: ?[€$£%]|${NOUN}))`
// « 1500m² », « le 2000e adhérent », « 1980s ».
const NO_DIGIT = '(?!\\d|[hkm]|(?:em?e?|s)(?![a-z])|[,.]\\d|[/-]\\d{1,3}(?!\\d))'
const NO_AMOUNT = `${NO_DIGIT}${NOT_COUNTED}${NO_RANGE_COUNTED}`
// « entre 1000 et 1999 », « de 2050 à 2300 »: what is an end of years is a year, however early or late.
const FIRST_END = '(?<=(?:^|[ (])(?:entre|de) )(?=\\d{4} (?:et|a) \\d{4}(?!\\d))'
const SECOND_END = '(?<=(?:^|[ (])(?:entre|de) \\d{4} (?:et|a) )'

/** The forms, in the order in which they are tried. */
export const DATE_FORMS: readonly DateForm[] = [
  // 2014-06-19, 2014-06, 2014/06
  {
    form: sticky(`${NO_NUMBER}(\\d{4})[/-](\\d{2})(?:-(\\d{2}))?(?![\\d-]|/(?!\\d{4}-))`),
    read: ([year, month, day]) => numeric(year, month, day),
  },
  ...DAY_LIST_FORMS,
  // 19/06/2014, jeudi 19/06/2014
  {
    form: sticky(`${NO_LIST}${WEEKDAY}(\\d{1,2})( ?/ ?|[.-])(\\d{1,2})\\3(\\d{4})(?!\\d)`),
    read: ([weekday, day, , month, year]) => ({
      edtf: edtfOf(Number(year), monthIn(month), Number(day)),
      weekday: weekdayNumber(weekday),
    }),
  },
  // jeudi 19/06, le 19/06; « le 12 ou le 13/06 », « le 12/06 et 13/06 » are several
  {
    form: sticky(
      `(?<!(?<![\\d/])\\d{1,2}(?: ?[,&-] ?| (?:ou|et|puis|au) )(?:le )?(?:${ANY_WEEKDAY} )?)(?:(${ANY_WEEKDAY}) |(?<=(?:^|[ '])(?:le|du|au) ))(\\d{1,2})/(0[1-9]|1[0-2])(?![\\d/-]|(?: ?[,&-] ?| (?:ou|et|puis) )\\d{1,2}/)`,
    ),
    read: ([weekday, day, month]) => ({ month: Number(month), day: Number(day), weekday: weekdayNumber(weekday) }),
  },
  // 2014/06/19, 2014-6-19
  {
    form: sticky(`${NO_NUMBER}(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
    read: ([year, , month, day]) => numeric(year, month, day),
  },
  // 06/2014
  {
    form: sticky(`${NO_NUMBER}(\\d{1,2})(?: ?/ ?|-)(\\d{4})(?!\\d|[/-](?!\\d\\d?[/-]\\d{4}))`),
    read: ([month, year]) => ({ edtf: edtfOf(Number(year), monthIn(month)) }),
  },
  ...WEEK_FORMS,
  // jeudi 19 juin 2014, 19-juin-2014; « sept-oct 2014 » are two months
  {
    form: sticky(`${NO_LIST}(?!sept-)${DAY}[ -]?${MONTH}(?:[ -]?(\\d{4})(?!\\d)|${SIDE})`),
    read: ([weekday, day, month, year, side]) => monthPoint(year, month, dayOf(day), side, weekday),
  },
  // juin 2014, juin-2014; « juin2014 », as texts come out of a page
  {
    form: sticky(`${NO_SEVEN}${MONTH}(?:[ -]?(\\d{4})(?!\\d)|${SIDE})`),
    read: ([month, year, side]) => monthPoint(year, month, undefined, side, undefined),
  },
  ...SEASON_FORMS,
  ...YEAR_PART_FORMS,
  ...LONG_PERIOD_FORMS,
  ...RELATIVE_FORMS,
  ...RELATIVE_PERIOD_FORMS,
  // un jour de juin 2014, un mois de 2014
  {
    form: sticky(`un jour d(?:e |')(?:${MONTH} )?(\\d{4})(?!\\d)`),
    read: ([month, year]) => ({
      edtf: `${month === undefined ? `${year}-XX` : edtfOf(Number(year), monthNumber(month))}-XX`,
    }),
  },
  { form: sticky('un mois de (\\d{4})(?!\\d)'), read: ([year]) => ({ edtf: `${year}-XX` }) },
  { form: sticky(`(?:${STRONG}|${FIRST_END})(\\d{4})${NO_AMOUNT}`), read: ([year]) => ({ edtf: String(year) }) },
  { form: sticky(`${SECOND_END}(\\d{4})${NO_AMOUNT}${NO_NOUN}`), read: ([year]) => ({ edtf: String(year) }) },
  { form: sticky(`${WEAK}(1[5-9]\\d{2}|20\\d{2})${NO_AMOUNT}${NO_NOUN}`), read: ([year]) => ({ edtf: String(year) }) },
]

function sticky(source: string): RegExp {
  return new RegExp(source, 'y')
}

function numeric(year: string | undefined, month: string | undefined, day: string | undefined): KnownPoint | undefined {
  // « 2010-11 » may be two years.
  if (day === undefined && Number(month) === (Number(year) % 100) + 1) return undefined
  return { edtf: edtfOf(Number(year), monthIn(month), day === undefined ? undefined : Number(day)) }
}

function monthPoint(
  year: string | undefined,
  name: string | undefined,
  day: number | undefined,
  sideName: string | undefined,
  weekdayName: string | undefined,
): DatePoint {
  const month = monthNumber(name ?? '')
  const weekday = weekdayNumber(weekdayName)
  if (year !== undefined) return { edtf: edtfOf(Number(year), month, day), weekday }
  return { month, day, weekday, side: sideName === undefined ? undefined : sideOf(sideName) }
}

function sideOf(name: string): 'last' | 'next' {
  return name.startsWith('prochain') ? 'next' : 'last'
}
