import { cardinalOf } from './cardinal.ts'

// The dot of an abbreviation is read with it, or none stands there: « sept. 14 » is no September.
const DOT = '(?:\\.|(?!\\.))'

/** The months, folded, with their abbreviations; the place in the list is the number of the month. */
const MONTHS: readonly string[] = [
  `janvier|janv${DOT}`,
  `fevrier|fevr?${DOT}`,
  'mars',
  `avril|avr${DOT}`,
  'mai',
  'juin',
  `juillet|juill?${DOT}`,
  'aout',
  `septembre|sept${DOT}`,
  `octobre|oct${DOT}`,
  `novembre|nov${DOT}`,
  `decembre|dec${DOT}`,
]
// Too short to tell a month without its year: « Jan », « SEP » are names.
const SHORT_MONTH = `(?:jan|mar|jun|jul|sep)(?=\\.?[ -]?\\d)${DOT}`
const MONTH_STARTS = ['jan', 'fev', 'mar', 'avr', 'mai', 'jui?n', 'jui?l', 'aou', 'sep', 'oct', 'nov', 'dec']

const SEASONS: readonly string[] = ['printemps', 'ete', 'automne', 'hiver']
/** The number that EDTF has for spring; those of the other seasons follow. */
export const FIRST_SEASON = 21

const WEEKDAYS: readonly string[] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const WEEKDAY_STARTS = WEEKDAYS.map((name) => name.slice(0, 3))

/** Source of an expression for a month: nothing of a longer word. */
export const MONTH = `(${MONTHS.join('|')}|${SHORT_MONTH})(?![a-z])`
export const SEASON = `(${SEASONS.join('|')})(?![a-z])`
export const WEEKDAY_NAME = `(${WEEKDAYS.join('|')})(?![a-z])`
/** In front of a day, a weekday may be abbreviated. */
export const ANY_WEEKDAY = `(?:${WEEKDAYS.join('|')}|(?:${WEEKDAY_STARTS.join('|')})\\.?)`
export const WEEKDAY = `(?:(${ANY_WEEKDAY}) )?`
const UNITS = '(?:deux|trois|quatre|cinq|six|sept|huit|neuf)'
/** What tens in words go on with; in « vingt sept. 2014 » a month begins with « sept ». */
export const UNIT = `${UNITS}(?![a-z.]| \\d)`
/** A day of the month, in digits or in words; « un juin » is none, and « dix-neuf » is not from ten to nine. */
export const DAY_NUMBER = `(?:\\d{1,2}|premier|(?:vingt|trente)[ -]et[ -]un|(?:(?:vingt|trente)[ -])?${UNITS}|dix[ -](?:sept|huit|neuf)|onze|douze|treize|quatorze|quinze|seize|(?:dix|vingt|trente)(?![ -](?:et[ -]un|${UNIT})))`

/** A day of the month, which its weekday may stand in front of: « 1er », « 2ème », « 1ère », « 1° ». */
export const DAY = `${WEEKDAY}(${DAY_NUMBER})(?: ?(?:er\\.?|e(?:me)?|e?re|nd)|°)?`

/** People who are counted, in one gender or both: « salariés », « salarié(e)s », « adhérent·e·s ». */
const PEOPLE =
  '(?:salarie|habitant|beneficiaire|benevole|usager|visiteur|participant|adherent|membre)(?:[(.·⋅•-]?e\\)?)?[.·⋅•-]?s'

/** What is counted by the thousand or so, where a year may stand too: « vers 2000 personnes ». */
export const COUNTED = `(?:k?euros?|personnes|${PEOPLE}|emplois|etp|heures|exemplaires|repas|pains|m2|ha|km|kg|tonnes)(?![a-z])`

/** Give the number of a folded month, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTH_STARTS.findIndex((start) => new RegExp(`^${start}`).test(name)) + 1
}

/** Give the number that EDTF has for a season, 21 to 24. */
export function seasonNumber(name: string): number {
  return FIRST_SEASON + SEASONS.indexOf(name)
}

/** Give the number of a weekday, abbreviated or not, 0 (Sunday) to 6; `undefined` when none is named. */
export function weekdayNumber(name = ''): number | undefined {
  const number = WEEKDAY_STARTS.indexOf(name.slice(0, 3))
  return number < 0 ? undefined : number
}

/** Words that say that a date is about so, in front of it or behind; and those that say that it may be. */
export const ABOUT =
  '(?:env(?:iron|\\.|(?![a-z]))|circa|ca?\\.|approx(?:imativement|\\.|(?![a-z]))|a peu pres|plus ou moins|grosso modo|estim(?:ation|ee?))'
export const PERHAPS =
  '(?:peut-etre|probable(?:ment)?|sans doute|vraisemblable(?:ment)?|possiblement|(?:suppose|presume)e?|a (?:confirmer|verifier)|(?:date )?incertaine?)'

/** Give the number of a folded day of the month. */
export function dayOf(text = ''): number {
  if (text === 'premier') return 1
  return cardinalOf(text) ?? Number(text)
}
