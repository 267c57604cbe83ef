import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passesLuhn, sumOfDigits } from '../../../../src/models/values/identifiers/luhn.ts'

test.each(['0', '18', '26', '59', '552081317', '732829320', '73282932000074', '4111111111111111'])(
  '%s obeys the formula',
  (digits) => {
    expect(passesLuhn(digits)).toBe(true)
  },
)

test.each(['1', '81', '732829321', '732829302', '889742876', '73282932000079'])('%s does not', (digits) => {
  expect(passesLuhn(digits)).toBe(false)
})

test.each([
  ['', 0],
  ['9', 9],
  ['35600000000048', 26],
  ['35600000049837', 45],
])('the digits of %j add up to %i', (digits, sum) => {
  expect(sumOfDigits(digits)).toBe(sum)
})

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 })

test('one last digit of ten is right', () => {
  fc.assert(
    fc.property(digits, (start) => {
      expect(Array.from({ length: 10 }, (_, last) => passesLuhn(`${start}${last}`)).filter(Boolean)).toHaveLength(1)
    }),
  )
})

test('zeros in front change nothing', () => {
  fc.assert(fc.property(digits, (text) => passesLuhn(`0${text}`) === passesLuhn(text)))
})
