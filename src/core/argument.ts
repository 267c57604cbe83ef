/**
 * Refuse an argument that is not a string, naming it.
 *
 * @param value
 *   What was given.
 * @param name
 *   Name of the argument, as the caller knows it.
 * @throws {TypeError}
 *   When `value` is not a string.
 */
export function expectString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw wrongArgument(name, 'a string', value)
}

/**
 * Refuse an argument that is no object, or is a list, naming it.
 *
 * @param value
 *   What was given.
 * @param name
 *   Name of the argument, as the caller knows it.
 * @throws {TypeError}
 *   When `value` is not an object.
 */
export function expectObject(value: unknown, name: string): asserts value is object {
  if (!isObject(value)) throw wrongArgument(name, 'an object', value)
}

/** Tell whether a value is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Refuse an argument that is not a list, naming it.
 *
 * @param value
 *   What was given.
 * @param name
 *   Name of the argument, as the caller knows it.
 * @throws {TypeError}
 *   When `value` is not an array.
 */
export function expectList(value: unknown, name: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw wrongArgument(name, 'a list', value)
}

/**
 * Refuse an argument that is not a list of objects, naming it and the place of what is none.
 *
 * @param value
 *   What was given.
 * @param name
 *   Name of the argument, as the caller knows it.
 * @throws {TypeError}
 *   When `value` is not an array, or holds what is not an object.
 */
export function expectObjects(value: unknown, name: string): asserts value is readonly object[] {
  expectList(value, name)
  const index = value.findIndex((one) => !isObject(one))
  if (index >= 0) expectObject(value[index], `${name}[${index}]`)
}

/**
 * Refuse an entity, one field of which is given and is no list of objects, naming it.
 *
 * @param value
 *   What was given.
 * @param name
 *   Name of the argument, as the caller knows it.
 * @param fields
 *   The fields that hold lists of objects, where they are given.
 * @throws {TypeError}
 *   When `value` is no object, or as `expectObjects` does.
 */
export function expectLists<Entity extends object>(
  value: Entity,
  name: string,
  fields: readonly (keyof Entity & string)[],
): void {
  expectObject(value, name)
  for (const field of fields) if (value[field] !== undefined) expectObjects(value[field], `${name}.${field}`)
}

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
    const hint = near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`
    throw new TypeError(`Unknown option \`${key}\` in \`${name}\`; ${hint}`)
  }
}

/** A type of values, as `typeof` names it. */
type ValueType = 'string' | 'boolean' | 'function' | 'object'

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

/**
 * Refuse a value that is not one of a list.
 *
 * @param value
 *   What was given.
 * @param accepted
 *   The values that are understood.
 * @param name
 *   Name of the argument.
 * @throws {TypeError}
 *   When `value` is not in `accepted`.
 */
export function expectOneOf(value: unknown, accepted: readonly unknown[], name: string): void {
  if (accepted.includes(value)) return
  throw wrongArgument(name, `one of ${accepted.map(show).join(', ')}`, value)
}

/**
 * Refuse a value of another type; `undefined` is fine.
 *
 * @param value
 *   What was given.
 * @param type
 *   The type that is understood, as `typeof` names it.
 * @param name
 *   Name of the argument.
 * @throws {TypeError}
 *   When `value` is of another type.
 */
export function expectType(value: unknown, type: ValueType, name: string): void {
  if (value === undefined || (typeof value === type && value !== null)) return
  throw wrongArgument(name, `${type === 'object' ? 'an' : 'a'} ${type}`, value)
}

/**
 * Refuse a value that is no number from 0: compared with one, a limit would be passed or missed without a word.
 *
 * @param value
 *   What was given.
 * @param name
 *   Name of the argument.
 * @throws {TypeError}
 *   When `value` is not a number, or below 0.
 */
export function expectCount(value: unknown, name: string): asserts value is number {
  if (!(typeof value === 'number' && value >= 0)) throw wrongArgument(name, 'a number from 0', value)
}

/** Make the error for an argument that is not what was wanted. */
export function wrongArgument(name: string, wanted: string, value: unknown): TypeError {
  return new TypeError(`Expected \`${name}\` to be ${wanted}, got ${show(value)}`)
}

/** Show a value in the text of an error, shortened. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `\`'${value.slice(0, 40)}…'\`` : `\`'${value}'\``
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``
  if (value instanceof Promise) return 'a promise'
  return Array.isArray(value) ? 'an array' : `a value of type \`${typeof value}\``
}

// Longer names are no typing slips, and would make the comparison costly.
const LONGEST_NAME = 40

/**
 * Find the known name that a misspelt one most likely meant.
 *
 * @param name
 *   The name as written.
 * @param known
 *   Names that exist.
 * @returns
 *   The nearest known name, or `undefined` when none is near (more than a third of the letters differ).
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined
  let best: string | undefined
  let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

// Levenshtein's distance, where two neighbouring letters that changed places count once.
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
