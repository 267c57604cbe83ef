import type { Param } from '../param-words.ts'

/** Write a number with a noun that takes an “s” in the plural, from two on. */
export function counted(count: Param, noun: string): string {
  return `${count} ${noun}${Math.abs(Number(count)) < 2 ? '' : 's'}`
}
