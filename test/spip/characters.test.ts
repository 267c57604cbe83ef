import { expect, test } from 'vitest'
import { isAsciiLetter, isBlank, isDigit, isSpace, isWord, trimmed } from '../../src/spip/characters.ts'

/** The ASCII and Latin-1 characters that a test holds for. */
function those(test: (code: number) => boolean): string {
  return Array.from({ length: 256 }, (_, code) => code)
    .filter(test)
    .map((code) => String.fromCharCode(code))
    .join('')
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LOWER = UPPER.toLowerCase()

test.each([
  ['isDigit', isDigit, '0123456789'],
  ['isAsciiLetter', isAsciiLetter, UPPER + LOWER],
  ['isWord', isWord, `0123456789${UPPER}_${LOWER}`],
  ['isBlank', isBlank, '\t '],
  ['isSpace', isSpace, '\t\n\v\f\r '],
])('%s', (_, classify, expected) => {
  expect(those(classify)).toBe(expected)
})

test.each([
  [' \t\n a b \r\n', 'a b'],
  // Unlike String#trim.
  ['\u00a0a\u00a0', '\u00a0a\u00a0'],
  [' \n ', ''],
  ['', ''],
])('trimmed(%j)', (text, expected) => {
  expect(trimmed(text)).toBe(expected)
})

test('trimmed takes a range', () => {
  expect(trimmed('a  b  c', 1, 6)).toBe('b')
  expect(trimmed('abc', 2, 2)).toBe('')
})
