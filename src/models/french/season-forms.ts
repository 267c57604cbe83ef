import { type DateForm, edtfOf, type KnownPoint } from './date-point.ts'
import { SEASON, seasonNumber } from './date-vocabulary.ts'

/** Forms of words for a season of a year. */
export const SEASON_FORMS: readonly DateForm[] = [
  // hiver 2013-2014
  { form: /hiver (\d{4}) ?[-/] ?(\d{2,4})(?!\d)/y, read: ([first, second]) => winter(first, second) },
  // the first of « printemps-été 2014 », « de l’été à l’hiver 2014 »; « hiver-printemps 2014 » begins in the year before
  {
    form: new RegExp(
      `${SEASON}(?=(?: ?[,/-] ?| (?:et|ou|puis|au?) )(?:(?:a )?l(?:e |')|au )?${SEASON} (\\d{4})(?!\\d))`,
      'y',
    ),
    read: ([first = '', second = '', year]) =>
      seasonPoint(first, String(Number(year) - Number(seasonNumber(first) > seasonNumber(second)))),
  },
  // printemps 2014
  { form: new RegExp(`${SEASON} (\\d{4})(?!\\d)`, 'y'), read: ([season, year]) => seasonPoint(season, year) },
]

function seasonPoint(season: string | undefined, year: string | undefined): KnownPoint {
  return { edtf: edtfOf(Number(year), seasonNumber(season ?? '')) }
}

// « hiver 2013-2014 », « hiver 2013-14 », « hiver 1999-00 »: from December to March.
function winter(first = '', second = ''): KnownPoint | undefined {
  const year = Number(first)
  const isNext = edtfOf(year + 1).endsWith(second)
  return isNext ? { edtf: `${edtfOf(year, 12)}/${edtfOf(year + 1, 3)}` } : undefined
}
