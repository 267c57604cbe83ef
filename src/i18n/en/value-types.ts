/** The types that values have, as JSON or JavaScript name them. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
  'not-finite': 'an infinite or undefined number',
  date: 'a Date object',
  map: 'a Map object',
  set: 'a Set object',
  promise: 'a promise (await its result)',
  function: 'a function',
  bigint: 'a BigInt',
  symbol: 'a Symbol',
}
