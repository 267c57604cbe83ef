import { expect, test } from 'vitest'
import { excerpt, modelError, typeName, wrongType } from '../../src/models/model-problem.ts'

const LONG = 'a'.repeat(59)

test.each<[what: string, text: string, shown: string]>([
  ['empty', '', ''],
  ['short', 'abc', 'abc'],
  ['of the most characters', `${LONG}b`, `${LONG}b`],
  ['of one more', `${LONG}bc`, `${LONG}b…`],
  ['with a character of two units at the cut', `${LONG}😀`, `${LONG}…`],
  ['with one just before the cut', `${LONG.slice(1)}😀b`, `${LONG.slice(1)}😀…`],
  ['with half a character already', `${LONG}\udc00b`, `${LONG}\udc00…`],
])('an excerpt of a text %s', (_, text, shown) => {
  expect(excerpt(text)).toBe(shown)
})

test('an excerpt of many characters of two units can be sent', () => {
  for (const text of ['😀'.repeat(100), `a${'😀'.repeat(100)}`]) {
    expect(() => encodeURIComponent(excerpt(text))).not.toThrow()
  }
})

test.each<[value: unknown, name: string]>([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  [Number.NaN, 'not-finite'],
  [Number.NEGATIVE_INFINITY, 'not-finite'],
  [0, 'number'],
  ['', 'string'],
  [10n, 'bigint'],
  [undefined, 'undefined'],
  [new Date(0), 'date'],
  [new Map(), 'map'],
  [Promise.resolve(), 'promise'],
  [new (class Row {})(), 'object'],
])('the type of %s is %s', (value, name) => {
  expect(typeName(value)).toBe(name)
})

test('what is not there is missing, and not of a wrong type', () => {
  expect(wrongType('string', undefined)).toEqual(modelError('models/missing'))
  expect(wrongType('string', null)).toEqual(modelError('models/wrong-type', { expected: 'string', got: 'null' }))
})
