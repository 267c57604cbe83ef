import type { PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { takeSpace } from '../../src/markdown/take-space.ts'

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
