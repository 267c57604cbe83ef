import fc from 'fast-check'
import { expect, test } from 'vitest'
import { romanNumber } from '../../../src/models/french/roman-number.ts'

test.each([
  ['I', 1],
  ['IV', 4],
  ['V', 5],
  ['VIII', 8],
  ['IX', 9],
  ['XIX', 19],
  ['XL', 40],
  ['XLIX', 49],
  ['L', 50],
  ['LXXXVIII', 88],
  ['XC', 90],
  ['XCIX', 99],
  ['C', 100],
  ['CCCXCIX', 399],
])('%s is %i', (text, number) => {
  expect(romanNumber(text)).toBe(number)
})

test.each(['', 'IIII', 'IIX', 'VV', 'IC', 'IL', 'XXXX', 'LL', 'CCCC', 'CD', 'M', 'xix', 'X ', 'Ⅷ', '8'])(
  '%j is none',
  (text) => {
    expect(romanNumber(text)).toBeUndefined()
  },
)

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

test('every number up to 399', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), (number) => {
      const text = 'C'.repeat(number / 100) + TENS[Math.floor(number / 10) % 10] + UNITS[number % 10]
      expect(romanNumber(text)).toBe(number)
    }),
  )
})
