import { expect, test } from 'vitest'
import { frenchNumber } from '../../src/core/french-number.ts'

test.each([
  [0.5, '0,5'],
  [999, '999'],
  [20_480, '20\u202F480'],
  [-1234.25, '-1\u202F234,25'],
])('%d is %s', (value, words) => {
  expect(frenchNumber(value)).toBe(words)
})
