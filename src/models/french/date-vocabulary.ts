/** The months, folded, with their abbreviations; the place in the list is the number of the month. */
const MONTHS: readonly string[] = [
  'janvier|janv\\.?',
  'fevrier|fevr?\\.?',
  'mars',
  'avril|avr\\.?',
  'mai',
  'juin',
  'juillet|juill?\\.?',
  'aout',
  'septembre|sept\\.?',
  'octobre|oct\\.?',
  'novembre|nov\\.?',
  'decembre|dec\\.?',
]

const SEASONS: readonly string[] = ['printemps', 'ete', 'automne', 'hiver']
const FIRST_SEASON = 21

const WEEKDAYS: readonly string[] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** Source of an expression for a month: nothing of a longer word. */
export const MONTH = `(${MONTHS.join('|')})(?![a-z])`
export const SEASON = `(${SEASONS.join('|')})(?![a-z])`
export const ANY_WEEKDAY = `(?:${WEEKDAYS.join('|')})`
export const WEEKDAY_NAME = `(${ANY_WEEKDAY})(?![a-z])`
export const WEEKDAY = `(?:${WEEKDAY_NAME} )?`

/** What is counted by the thousand or so, where a year may stand too: « vers 2000 personnes ». */
export const COUNTED =
  '(?:k?euros?|personnes|salarie(?:e)?s|emplois|etp|habitants|beneficiaires|visiteurs|participants|adherents|membres|heures|exemplaires|repas|pains|m2|ha|km|kg|tonnes)(?![a-z])'

/** Give the number of a folded month, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(name)) + 1
}

/** Give the number that EDTF has for a season, 21 to 24. */
export function seasonNumber(name: string): number {
  return FIRST_SEASON + SEASONS.indexOf(name)
}

/** Give the number of a weekday, 0 (Sunday) to 6; `undefined` when none is named. */
export function weekdayNumber(name = ''): number | undefined {
  const number = WEEKDAYS.indexOf(name)
  return number < 0 ? undefined : number
}
