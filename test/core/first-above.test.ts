import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstAbove } from '../../src/core/first-above.ts'

test.each([
  [[], 1, 0],
  [[1], 0, 0],
  [[1], 1, 1],
  [[1, 3, 3, 5], 3, 3],
  [[1, 3, 3, 5], 9, 4],
])('%j, %d', (numbers, value, expected) => {
  expect(firstAbove(numbers, value)).toBe(expected)
})

test('is what a search from the start finds, within a range', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 40 }), fc.nat(50), fc.nat(40), fc.nat(40), (given, value, a, b) => {
      const numbers = given.toSorted((x, y) => x - y)
      const [from = 0, to = 0] = [Math.min(a, numbers.length), Math.min(b, numbers.length)].toSorted((x, y) => x - y)
      const found = numbers.slice(from, to).findIndex((number) => number > value)
      expect(firstAbove(numbers, value, from, to)).toBe(found < 0 ? to : from + found)
    }),
  )
})
