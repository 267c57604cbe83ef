import { expect, test } from 'vitest'
import { formatPhone, type Phone } from '../../src/phones/index.ts'

test.each([
  ['+33491000000', '04 91 00 00 00'],
  ['+33800123456', '0 800 12 34 56'],
  ['+262262201234', '0262 20 12 34'],
  ['+590590201234', '0590 20 12 34'],
  ['+594594201234', '0594 20 12 34'],
  ['+596596201234', '0596 20 12 34'],
  ['+687261234', '26.12.34'],
  ['+68940412345', '40 41 23 45'],
  ['+681721234', '72 12 34'],
  ['+3225551212', '+32 2 555 12 12'],
  ['+10', '+10'],
])('formatPhone writes %s as %s', (phone, text) => {
  expect(formatPhone(phone as Phone)).toBe(text)
})

test('a phone that is no string is named', () => {
  expect(() => formatPhone(undefined as never)).toThrow(
    new TypeError('Expected `phone` to be a string, got `undefined`'),
  )
})
