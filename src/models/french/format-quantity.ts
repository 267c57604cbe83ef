import { expectObject, expectOneOf, expectType, wrongArgument } from '../../core/argument.ts'
import { frenchNumber } from '../../core/french-number.ts'
import { QUALIFIERS, type Quantity } from '../values/quantity.ts'
import { pluralOf } from './plural.ts'
import { PERIODS, QUALIFIER_WORDS } from './quantity-words.ts'

const PERIOD_NAMES = PERIODS.map(([, name]) => name)

/**
 * Write a quantity in French words.
 *
 * Thousands are set apart by a narrow non-breaking space, and what is counted by a non-breaking one. A noun in the
 * singular is put in the plural from 2 on; several words, and symbols such as `km`, are written as they are.
 *
 * @param quantity
 *   A quantity that was read.
 * @returns
 *   Words that `parseQuantity` reads again; those of a unit that multiplies, such as `k€`, as so many of what it multiplies:
 *   15 `k€` as 15 000 `€`.
 * @throws {TypeError}
 *   When `quantity` is no object, or holds what is none: no number, an unknown qualifier or time.
 * @example
 * ```ts
 * import {formatQuantity} from 'ess-domain/models'
 * const words = formatQuantity({value: 1500, qualifier: 'more-than', unit: 'pain', per: 'day'})
 * words.replace(/[\u00A0\u202F]/g, ' ') //=> 'plus de 1 500 pains par jour'
 * ```
 */
export function formatQuantity(quantity: Pick<Quantity, 'value' | 'qualifier' | 'unit' | 'per'>): string {
  expectObject(quantity, 'quantity')
  const { value, qualifier, unit, per } = quantity
  if (!Number.isFinite(value)) throw wrongArgument('quantity.value', 'a number', value)
  expectOneOf(qualifier, QUALIFIERS, 'quantity.qualifier')
  expectType(unit, 'string', 'quantity.unit')
  if (per !== undefined) expectOneOf(per, PERIOD_NAMES, 'quantity.per')
  const counted = unit === undefined ? '' : `\u00A0${value >= 2 ? pluralOf(unit) : unit}`
  const period = PERIODS.find(([, name]) => name === per)?.[2]
  const over = period === undefined ? '' : ` par ${period}`
  return `${QUALIFIER_WORDS[qualifier]}${frenchNumber(value)}${counted}${over}`
}
