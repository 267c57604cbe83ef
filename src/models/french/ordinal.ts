import { expectOneOf } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { foldText } from '../../core/fold-text.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../model-problem.ts'
import { cardinalOf } from './cardinal.ts'
import { romanNumber } from './roman-number.ts'

const LONGEST = 100
const DIGITS = /^(\d{1,9}|\d{1,3}(?: \d{3}){1,2}) ?([a-z]+)$/
const ROMAN = /^([IVXLC]{1,10}) ?([a-z]+)$/
const MARKS = /\p{M}/gu
const ARTICLE = /^(?:l['’]|la |le |les )/i
// They begin like the Roman numbers L and C, or end like « 2de », and are words.
const NO_RANK = /(?:^|[\s'’])[lcd]es?$/i

/** The endings that follow any number, and those of `1er`, `1re` and of `2d`, `2de`. */
const ANY = /^(?:i?em)?es?$/
const FIRST = /^(?:ers?|(?:i?e)?res?)$/
const SECOND = /^n?de?s?$/

const WORDS: Readonly<Record<string, number>> = { premier: 1, premiere: 1, second: 2, seconde: 2 }

/** How cardinals change before the ending: `cinquième`, `neuvième`, `quatrième`. */
const STEMS: readonly (readonly [end: RegExp, cardinal: string])[] = [
  [/cinqu$/, 'cinq'],
  [/neuv$/, 'neuf'],
  [/$/, ''],
  [/$/, 'e'],
]

/**
 * Read a French ordinal, in digits or in words.
 *
 * `1er`, `1re`, `1ère`, `2e`, `2ème`, `2nd`, `2nde`, `3ᵉ`, `XXIe`, `première`, `vingt et unième`; an article may stand in
 * front. A bare number is no rank.
 *
 * @param value
 *   What was written.
 * @returns
 *   The rank, 1 or more; or `models/ordinal-format`.
 * @see Lexique des règles typographiques en usage à l’Imprimerie nationale, “Abréviations”
 * @example
 * ```ts
 * import {parseOrdinal} from 'ess-domain/models'
 * parseOrdinal('3ème') //=> {ok: true, value: 3, problems: []}
 * parseOrdinal('2er').ok //=> false
 * ```
 */
export function parseOrdinal(value: unknown): Outcome<number, ModelProblem> {
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const rank = value.length > LONGEST ? undefined : rankOf(value)
  return rank === undefined || rank < 1
    ? fail(modelError('models/ordinal-format', { got: excerpt(value) }))
    : succeed(rank)
}

function rankOf(text: string): number | undefined {
  if (NO_RANK.test(text.trim())) return undefined
  const folded = foldText(text).replace(ARTICLE, '')
  const [, digits = '', ending = ''] = DIGITS.exec(folded) ?? []
  if (digits !== '') return withEnding(Number(digits.replaceAll(' ', '')), ending)
  // Capitals tell a Roman number from a word: « de ».
  const capitals = text.normalize('NFKD').replace(MARKS, '').trim().replace(ARTICLE, '')
  const [, roman = '', romanEnding = ''] = ROMAN.exec(capitals) ?? []
  // « Cinquième » begins with a C, and is a word.
  const rank = roman === '' ? undefined : withEnding(romanNumber(roman) ?? 0, romanEnding)
  return rank ?? rankOfWords(folded)
}

function withEnding(number: number, ending: string): number | undefined {
  const isFit = ANY.test(ending) || (number === 1 && FIRST.test(ending)) || (number === 2 && SECOND.test(ending))
  return isFit ? number : undefined
}

function rankOfWords(folded: string): number | undefined {
  const word = folded.replace(/s$/, '')
  if (Object.hasOwn(WORDS, word)) return WORDS[word]
  if (!word.endsWith('ieme')) return undefined
  const stem = word.slice(0, -4)
  const cardinals = STEMS.map(([end, cardinal]) => cardinalOf(stem.replace(end, cardinal)))
  return cardinals.find((number) => number !== undefined && number > 1)
}

/** How an ordinal is written. */
export interface OrdinalOptions {
  /** The gender of what is counted (default: `masculine`): 1 is `1er` or `1re`. */
  readonly gender?: 'masculine' | 'feminine' | undefined
}

/**
 * Write a rank as a French ordinal in digits.
 *
 * @param rank
 *   A whole number, 1 or more.
 * @param options
 *   `gender: 'feminine'` for `1re`.
 * @returns
 *   `1er`, `1re`, `2e`, `3e`…
 * @throws {TypeError}
 *   When the rank is no whole number above zero, or an option is not known.
 * @example
 * ```ts
 * import {formatOrdinal} from 'ess-domain/models'
 * formatOrdinal(3) //=> '3e'
 * formatOrdinal(1, {gender: 'feminine'}) //=> '1re'
 * ```
 */
export function formatOrdinal(rank: number, options?: OrdinalOptions): string {
  expectOptions(options, ['gender'])
  const gender = options?.gender ?? 'masculine'
  expectOneOf(gender, ['masculine', 'feminine'], 'options.gender')
  if (!Number.isSafeInteger(rank) || rank < 1) throw new TypeError('Expected `rank` to be a whole number above zero')
  if (rank === 1) return gender === 'feminine' ? '1re' : '1er'
  return `${rank}e`
}
