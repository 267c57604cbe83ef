import { cardinalOf } from './cardinal.ts'
import { type DateForm, edtfOf, type KnownPoint } from './date-point.ts'
import { romanNumber } from './roman-number.ts'

const DECADE = '(?:annees|decennie(?: des annees)?)'
const RANK = '([ivx]{1,6}|\\d{1,2})e(?:me)?'
const TO = '(?: (?:et|au?x?) | ?- ?)'

/** Forms of words for centuries and decades, of which two may be told as one time. */
export const LONG_PERIOD_FORMS: readonly DateForm[] = [
  // XIXe siècle, 19e siècle, XIXe au XXe siècle
  {
    form: new RegExp(`(?:${RANK}(?: siecle)?${TO}(?:l[ea] )?)?${RANK} siecles?(?![a-z])`, 'y'),
    read: ([first, last]) => spanning(first, last, century),
  },
  // années 1990, années 90, années soixante-dix, années 60 et 70, années 1980-90; « années 2010-2012 » are years, and
  // « entre les années 1980 et 1990 » ends in a year
  {
    form: new RegExp(
      `${DECADE} (?:(\\d{3}0|[3-9]0)(?: ?[/-] ?|${TO}(?:annees )?(?!\\d{4}))(?=\\d))?(\\d{3}0|[3-9]0|[a-z-]+)(?![a-z\\d]| ?- ?\\d{3}[1-9])`,
      'y',
    ),
    read: ([first, last = '']) => spanning(first, (first?.slice(0, first.length - last.length) ?? '') + last, decadeOf),
  },
]

// From the beginning of one to the end of another.
function spanning(
  first: string | undefined,
  last: string | undefined,
  read: (written?: string) => KnownPoint | undefined,
): KnownPoint | undefined {
  const to = read(last)
  if (first === undefined || to === undefined) return to
  const from = read(first)
  return from && { ...to, edtf: `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}` }
}

// « années 90 », « années soixante » are of the last century.
function decadeOf(words = ''): KnownPoint | undefined {
  if (/^\d{4}/.test(words)) return { edtf: `${words.slice(0, 3)}X` }
  const number = /^\d/.test(words) ? Number(words) : cardinalOf(words)
  const isDecade = number !== undefined && number % 10 === 0 && number >= 30 && number <= 90
  return isDecade ? { edtf: `19${number / 10}X`, isInferred: true } : undefined
}

function century(written = ''): KnownPoint | undefined {
  const number = /^\d/.test(written) ? Number(written) : romanNumber(written.toUpperCase())
  return number === undefined ? undefined : { edtf: `${edtfOf(number * 100 - 99)}/${edtfOf(number * 100)}` }
}
