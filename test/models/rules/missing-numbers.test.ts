import { expect, test } from 'vitest'
import { missingNumbers } from '../../../src/models/rules/missing-numbers.ts'

test.each([
  ['no number', [], []],
  ['none missing', [1, 2, 3], []],
  ['any order', [3, 1, 2], []],
  ['one twice', [1, 1, 2], []],
  ['the first', [2], [1]],
  ['one between', [1, 3], [2]],
  ['two runs', [2, 5], [1, 3, 4]],
  ['three in a row', [1, 5], [2, 3, 4]],
  ['four in a row', [1, 6], ['2-5']],
  ['the first four', [5], ['1-4']],
  ['numbers that text would sort otherwise', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], []],
  ['a billion', [1, 1e9], ['2-999999999']],
])('%s', (_, numbers, missing) => {
  expect(missingNumbers(numbers)).toEqual(missing)
})
