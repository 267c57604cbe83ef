import { expectObject, expectOneOf, expectType, type ValueType } from './argument.ts'
import { nearestName } from './nearest-name.ts'

/**
 * Refuse an options object that holds a name which is not known.
 *
 * @param options
 *   What was given; `undefined` is fine.
 * @param known
 *   Names that are understood.
 * @param name
 *   Name of the argument (default: `'options'`).
 * @throws {TypeError}
 *   When `options` is not an object, or has an unknown name: the nearest known one is given.
 */
export function expectOptions(options: unknown, known: readonly string[], name = 'options'): void {
  if (options === undefined) return
  expectObject(options, name)
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue
    const near = nearestName(key, known)
    const hint = near ? `did you mean \`${near}\`?` : `known: ${known.join(', ')}`
    throw new TypeError(`Unknown option \`${key}\` in \`${name}\`; ${hint}`)
  }
}

/** What each option must be: of a type, or one of some values; `undefined` for one that is checked elsewhere. */
export type OptionTable<Options> = Readonly<Record<keyof Options, ValueType | readonly unknown[] | undefined>>

/**
 * Refuse an options object that holds an unknown name, or a value that is not what its name asks for.
 *
 * @param options
 *   What was given; `undefined` is fine, and so is an option that is `undefined`.
 * @param table
 *   What each option must be. One of a list may be `null`, which is read as not given.
 * @param name
 *   Name of the argument (default: `'options'`).
 * @throws {TypeError}
 *   As `expectOptions`, `expectOneOf` and `expectType` do.
 */
export function expectOptionsOf<Options extends object>(
  options: Options | undefined,
  table: OptionTable<Options>,
  name = 'options',
): void {
  if (options === undefined) return
  expectOptions(options, Object.keys(table), name)
  for (const [key, wanted] of Object.entries<OptionTable<Options>[keyof Options]>(table)) {
    const value: unknown = options[key as keyof Options]
    if (typeof wanted === 'string') expectType(value, wanted, `${name}.${key}`)
    else if (wanted !== undefined && value != null) expectOneOf(value, wanted, `${name}.${key}`)
  }
}
