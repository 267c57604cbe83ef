import { expect, test } from 'vitest'
import {
  collapseSpaces,
  endsLine,
  isAsciiLetter,
  isBlank,
  isDigit,
  isSpace,
  isWord,
  runEnd,
  skipBlanks,
  skipSpaces,
  trimEnd,
  trimmed,
} from '../../src/spip/characters.ts'

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

test.each([
  ['a', 'a'],
  [' \t a \r\n\v\f b\u00a0 c \n', 'a b\u00a0 c'],
  ['\u00a0a\u00a0', '\u00a0a\u00a0'],
  [' \n', ''],
])('collapseSpaces(%j)', (text, expected) => {
  expect(collapseSpaces(text)).toBe(expected)
})

test('white space and runs are passed over', () => {
  expect([skipSpaces('a \n b', 1), skipSpaces('a \n b', 1, 2), skipSpaces('ab', 1), skipSpaces('a ', 5)]).toEqual([
    4, 2, 1, 5,
  ])
  expect([trimEnd('a \n', 0, 3), trimEnd('   ', 1, 3), trimEnd('ab', 0, 1)]).toEqual([1, 1, 1])
  expect([skipBlanks(' \t\n', 0), skipBlanks('a', 0), skipBlanks('a ', 1)]).toEqual([2, 0, 2])
  expect([runEnd('aab', 0), runEnd('aab', 2), runEnd('aab', 3)]).toEqual([2, 3, 3])
})

test.each([
  ['a \t\nb', 1, undefined, true],
  ['a \rb', 1, undefined, true],
  ['a ', 1, undefined, true],
  ['a', 1, undefined, true],
  ['a b', 1, undefined, false],
  ['a b', 1, 2, true],
  ['a\u00a0', 1, undefined, false],
])('endsLine(%j, %d, %j) is %j', (text, from, limit, expected) => {
  expect(endsLine(text, from, limit)).toBe(expected)
})
