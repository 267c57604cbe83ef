import { expectString, wrongArgument } from '../core/argument.ts'
import { isVisible } from '../core/is-visible.ts'

/** An instant as a database gives it: ISO text, or the `Date` that its driver makes of a column. */
export type StoredInstant = string | Date

/**
 * Give an instant as text.
 *
 * @param value
 *   ISO text, which stands as it is, or a `Date`.
 * @param name
 *   Name of the argument, as the caller knows it.
 * @throws {TypeError}
 *   When it is neither: a letter would name a day that is none.
 */
export function instantText(value: StoredInstant, name: string): string {
  if (typeof value === 'string') return value
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  throw wrongArgument(name, 'an ISO 8601 instant or a `Date`', value)
}

/** Give a fact that may be missing: a database has `null` for what was left out, a form an empty text. */
export function factOf<Fact>(value: Fact | null | undefined): Fact | undefined {
  return value == null || (typeof value === 'string' && !isVisible(value)) ? undefined : value
}

/** Give a text that may be missing; anything else would stand in the letter as `[object Object]`. */
export function textOf(value: string | null | undefined, name: string): string | undefined {
  const text = factOf(value)
  if (text !== undefined) expectString(text, name)
  return text
}

/** Give a text that a letter cannot do without: it would say “null”, or nothing. */
export function neededText(value: string | null | undefined, name: string): string {
  const text = textOf(value, name)
  if (text === undefined) throw wrongArgument(name, 'a string that says something', value)
  return text
}

/** Refuse options that are no truth values: a text `'false'`, or the bytes of a bit, would be read as true. */
export function expectTruths<Options>(options: Options, names: readonly (keyof Options & string)[]): void {
  for (const name of names) {
    const value: unknown = options[name] || false
    if (typeof value === 'string' || typeof value === 'object')
      throw wrongArgument(`options.${name}`, 'a boolean', value)
  }
}
