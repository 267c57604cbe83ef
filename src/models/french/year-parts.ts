import { type DateForm, edtfOf, type KnownPoint, NO_MONTH } from './date-point.ts'
import { BETWEEN, spanning } from './long-period-forms.ts'
import { parseOrdinal } from './ordinal.ts'

const MONTHS = 12
const RANK = '[a-z0-9]{1,10}'
const PART = '([ts])(?:ri|e)m(?:estres?|\\.)?'
const TO = '( (?:et|ou|au?) (?:le )?| ?[/-] ?)'
const YEAR = '(\\d{4})(?!\\d)'

/** Forms of words for quarters and half-years: the months from the first to the last. */
export const YEAR_PART_FORMS: readonly DateForm[] = [
  // 2e trimestre 2014, 1er trim. 2014, premier semestre de 2014, avant-dernier trimestre 2014,
  // 1er, 2e et 3e trimestres 2014
  {
    form: new RegExp(
      `${BETWEEN}(?:(?!avant)(${RANK})((?:, ${RANK}){0,2})(?: ${PART}(?=.* \\4))?${TO})?(avant-dernier|${RANK}) ${PART} (?:de (?:l'annee )?)?${YEAR}`,
      'y',
    ),
    read: ([between, first, others, , joint, last, part, year]) =>
      spanning(first, others, between ?? joint, last, (rank) => partOf(rank, part, year)),
  },
  // 2014-T2, 2014 T2
  {
    form: /(\d{4}) ?-? ?([tqs])([1-9])(?![a-z\d])/y,
    read: ([year, part, rank]) => partOf(`${rank}e`, part, year),
  },
  // T2 2014, Q2 2014, S1 2014, T2-T3 2014
  {
    form: new RegExp(`${BETWEEN}([tqs])([1-9])(?:${TO}\\2?([1-9]))?[ -]${YEAR}`, 'y'),
    read: ([between, part, first, joint, last, year]) =>
      spanning(last && first, '', between ?? joint, last ?? first, (rank) => partOf(`${rank}e`, part, year)),
  },
  // 1T2014, 2S-2014, 1er T 2014; « 2 t 2014 » are tons
  {
    form: new RegExp(`([1-9])(?:(?:er|e(?:me)?) ?([ts])\\.?[ -]|([ts])-?)${YEAR}`, 'y'),
    read: ([rank, part, ownPart, year]) => partOf(`${rank}e`, part ?? ownPart, year),
  },
]

function partOf(word = '', part = '', year = ''): KnownPoint | undefined {
  const count = part === 's' ? 2 : 4
  const rank = rankOf(word, count)
  if (rank === undefined) return undefined
  if (rank > count) return { edtf: edtfOf(Number(year), NO_MONTH) }
  const months = MONTHS / count
  return { edtf: `${edtfOf(Number(year), (rank - 1) * months + 1)}/${edtfOf(Number(year), rank * months)}` }
}

function rankOf(word: string, count: number): number | undefined {
  if (word.endsWith('dernier')) return word === 'dernier' ? count : count - 1
  const rank = parseOrdinal(word)
  return rank.ok ? rank.value : undefined
}
