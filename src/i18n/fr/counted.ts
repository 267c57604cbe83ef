import { frenchNumber } from '../../core/french-number.ts'
import type { Param } from '../param-words.ts'

/** Write a number as French does; what is none stands for itself. */
export function numeral(count: Param): string {
  return typeof count === 'number' ? frenchNumber(count) : String(count)
}

/** Write a number with a noun that takes an “s” in the plural, from two on. */
export function counted(count: Param, noun: string): string {
  return `${numeral(count)} ${noun}${Math.abs(Number(count)) < 2 ? '' : 's'}`
}
