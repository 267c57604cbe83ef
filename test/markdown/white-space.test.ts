import { expect, test } from 'vitest'
import { endOfWords, onOneLine, startOfWords, withLineFeeds } from '../../src/markdown/white-space.ts'

test.each([
  ['a\nb', 'a b'],
  ['a \r\n\t b', 'a b'],
  ['a\r\rb', 'a b'],
  ['a  b\tc', 'a  b\tc'],
  ['\n', ' '],
  ['a\u00a0\n\u00a0b', 'a\u00a0 \u00a0b'],
  ['', ''],
])('onOneLine(%j)', (value, expected) => {
  expect(onOneLine(value)).toBe(expected)
})

test.each([
  ['a', 0, 1],
  [' \t\r\na b \n', 4, 7],
  ['\u00a0a\u00a0', 0, 3],
  ['  ', 2, 0],
  ['', 0, 0],
])('the words of %j begin at %i and end at %i', (value, start, end) => {
  expect([startOfWords(value), endOfWords(value)]).toEqual([start, end])
})

test.each([
  ['a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
  ['a\rb\n\rc', 'a\nb\n\nc'],
  ['a\nb', 'a\nb'],
])('withLineFeeds(%j)', (value, expected) => {
  expect(withLineFeeds(value)).toBe(expected)
})
