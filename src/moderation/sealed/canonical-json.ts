/**
 * Write plain data as JSON that has one form only: keys in the order of their UTF-16 units, no white space.
 *
 * Two logs that hold the same write the same, whatever order a database gives their keys back in. Source: RFC 8785,
 * which refuses half of a surrogate pair, written here as an escape.
 *
 * @param value
 *   Plain data; a key that holds `undefined` is left out, as JSON does.
 * @returns
 *   The JSON.
 * @throws {TypeError}
 *   When `value` holds what JSON cannot: a function, a bigint, a number that is none, a date as an object, a map, a list
 *   with a gap; or more than 500 levels.
 * @example
 * ```ts
 * import {canonicalJson} from 'ess-domain/moderation'
 * canonicalJson({b: [1, 'é'], a: null}) //=> '{"a":null,"b":[1,"é"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

/** How deep the levels of data may go: calls can go some thousands deep, and entries of a log hold four levels. */
const DEEPEST = 500

function write(value: unknown, depth: number): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (depth >= DEEPEST) throw new TypeError(`Expected plain data, of ${DEEPEST} levels at most`)
  if (Array.isArray(value)) return `[${[...value].map((one) => write(one, depth + 1)).join(',')}]`
  if (!isPlain(value)) throw new TypeError(`Expected plain data, got a value of type \`${typeof value}\``)
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`)
  return `{${members.join(',')}}`
}

// A date or a map would be written as an object that holds nothing: any two of them would have one seal.
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]'
}
