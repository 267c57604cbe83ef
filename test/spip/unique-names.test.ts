import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UniqueNames } from '../../src/spip/unique-names.ts'

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a-2', 'a-3'],
  ],
  [
    ['a-2', 'a', 'a'],
    ['a-2', 'a', 'a-3'],
  ],
  [
    ['a', 'a', 'a-2'],
    ['a', 'a-2', 'a-2-2'],
  ],
  [
    ['', ''],
    ['', '-2'],
  ],
])('%j', (names, expected) => {
  const unique = new UniqueNames()
  expect(names.map((name) => unique.claim(name))).toEqual(expected)
})

test('no name is given twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', '', '__proto__')), (names) => {
      const unique = new UniqueNames()
      expect(new Set(names.map((name) => unique.claim(name))).size).toBe(names.length)
    }),
    { numRuns: 200, seed: 1 },
  )
})
