import type { Param } from '../param-words.ts'

/** Write a number with a noun that takes an “s” in the plural, but for one. */
export function counted(count: Param, noun: string): string {
  return `${count} ${noun}${Number(count) === 1 ? '' : 's'}`
}
