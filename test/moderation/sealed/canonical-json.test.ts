import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/moderation/sealed/canonical-json.ts'

test.each([
  [null, 'null'],
  [true, 'true'],
  [-0, '0'],
  [1.5, '1.5'],
  [1e30, '1e+30'],
  ['\ud800', '"\\ud800"'],
  ['é"\u2028\n', '"é\\"\u2028\\n"'],
  [[], '[]'],
  [{}, '{}'],
  [{ b: 1, a: [{ d: 2, c: undefined }], é: 'x', A: null }, '{"A":null,"a":[{"d":2}],"b":1,"é":"x"}'],
])('%j is written %s', (value, json) => {
  expect(canonicalJson(value)).toBe(json)
})

test('the order of keys does not matter, and the JSON says the same', () => {
  const reverse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reverse)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, reverse(part)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = canonicalJson(value)
      expect(canonicalJson(reverse(value))).toBe(json)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test.each([
  () => 1,
  3n,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  undefined,
  Symbol('x'),
  new Date(0),
  new Map([[1, 2]]),
  new Set(['a']),
  new Uint8Array(2),
  /a/,
  Promise.resolve(1),
  new Array(2),
])('%s is no plain data', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
  expect(() => canonicalJson([value])).toThrow(TypeError)
})

test.each<[string, object]>([
  ['no prototype', Object.assign(Object.create(null), { b: 1, a: 2 })],
  [
    'a class of a database driver',
    new (class TextRow {
      b = 1
      a = 2
    })(),
  ],
])('an object of %s is written like any other', (_, value) => {
  expect(canonicalJson(value)).toBe('{"a":2,"b":1}')
})

test('data of more than 500 levels is named, before calls go too deep', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  expect(canonicalJson(nested(500))).toHaveLength(1000)
  const wanted = new TypeError('Expected plain data, of 500 levels at most')
  expect(() => canonicalJson(nested(501))).toThrow(wanted)
  expect(() => canonicalJson({ a: nested(20_000) })).toThrow(wanted)
  expect(() => canonicalJson(JSON.parse('{"a":'.repeat(501) + '0'.padEnd(502, '}')))).toThrow(wanted)
})

test('keys that JavaScript knows are keys', () => {
  const value: unknown = JSON.parse('{"toString":1,"constructor":2,"__proto__":{"a":3}}')
  expect(canonicalJson(value)).toBe('{"__proto__":{"a":3},"constructor":2,"toString":1}')
})
