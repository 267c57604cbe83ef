import { type DateForm, edtfOf, type KnownPoint } from './date-point.ts'
import { parseOrdinal } from './ordinal.ts'

const MONTHS = 12
const PARTS: Readonly<Record<string, number>> = { trimestre: 4, 'trim.': 4, trim: 4, semestre: 2, t: 4, s: 2 }

/** Forms of words for quarters and half-years: the months from the first to the last. */
export const YEAR_PART_FORMS: readonly DateForm[] = [
  // 2e trimestre 2014, 1er trim. 2014, premier semestre de 2014, dernier trimestre 2014
  {
    form: /([a-z0-9]{1,10}) (trimestre|trim\.?|semestre) (?:de (?:l'annee )?)?(\d{4})(?!\d)/y,
    read: ([rank, part, year]) => partOf(rankOf(rank, part), part, year),
  },
  // T2 2014, S1 2014
  {
    form: /([ts])([1-9])[ -](\d{4})(?!\d)/y,
    read: ([part, rank, year]) => partOf(Number(rank), part, year),
  },
]

function rankOf(word = '', part = ''): number | undefined {
  if (word === 'dernier') return PARTS[part]
  const rank = parseOrdinal(word)
  return rank.ok ? rank.value : undefined
}

function partOf(rank: number | undefined, part = '', year = ''): KnownPoint | undefined {
  const count = PARTS[part] ?? 0
  if (rank === undefined) return undefined
  if (rank > count) return { edtf: edtfOf(Number(year), MONTHS + 1) }
  const months = MONTHS / count
  return { edtf: `${edtfOf(Number(year), (rank - 1) * months + 1)}/${edtfOf(Number(year), rank * months)}` }
}
