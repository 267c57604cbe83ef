import { expect, test } from 'vitest'
import { compact } from '../../src/interop/compact.ts'

test.each([
  [{}, {}],
  [{ a: undefined }, {}],
  [{ a: [] }, {}],
  [{ a: undefined, b: [], c: 1 }, { c: 1 }],
  [
    { a: null, b: 0, c: false, d: '', e: {}, f: [undefined] },
    { a: null, b: 0, c: false, d: '', e: {}, f: [undefined] },
  ],
  [{ a: { b: undefined, c: [] } }, { a: { b: undefined, c: [] } }],
])('of %j is kept %j', (entity, kept) => {
  expect(compact<object>(entity)).toStrictEqual(kept)
})

test('keys stay in their order, and what is given is not changed', () => {
  const entity = Object.freeze({ b: 1, a: undefined, constructor: 2 })
  expect(Object.keys(compact<object>(entity))).toEqual(['b', 'constructor'])
  expect(entity).toHaveProperty('a')
})
