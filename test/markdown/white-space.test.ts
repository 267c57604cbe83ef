import type { PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { endOfWords, onOneLine, startOfWords, takeSpace, withLineFeeds } from '../../src/markdown/white-space.ts'

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

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const code: PhrasingContent = { type: 'inlineCode', value: ' ' }

describe.each([
  ['start', 0, ' \n', 'a '],
  ['end', -1, ' ', ' \na'],
] as const)('white space at the %s', (_, end, space, rest) => {
  test.each<[what: string, words: PhrasingContent[], taken: PhrasingContent[], left: PhrasingContent[]]>([
    ['words', [text(' \na ')], [text(space)], [text(rest)]],
    ['a word', [text('a')], [], [text('a')]],
    ['a space alone', [text(' ')], [text(' ')], [text('')]],
    ['a space that does not break', [text('\u00a0')], [], [text('\u00a0')]],
    ['code', [code], [], [code]],
    ['nothing', [], [], []],
  ])('%s', (_what, words, taken, left) => {
    expect(takeSpace(words, end)).toEqual(taken)
    expect(words).toEqual(left)
  })

  test('one of several spans', () => {
    const words = [text(' a '), code, text(' b ')]
    takeSpace(words, end)
    expect(words).toEqual(end === 0 ? [text('a '), code, text(' b ')] : [text(' a '), code, text(' b')])
  })
})
