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

/** Tell whether a value is an object, no list, and no promise: nobody awaited it, and every option would be missing. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Promise || Array.isArray(value))
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

/** A type of values, as `typeof` names it. */
export type ValueType = 'string' | 'number' | 'boolean' | 'function' | 'object'

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
  if (typeof value === 'string') return `\`'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'\``
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``
  if (value instanceof Promise) return 'a promise'
  return Array.isArray(value) ? 'an array' : `a value of type \`${typeof value}\``
}
