import { expect, test } from 'vitest'
import { countCharacters } from '../../../src/moderation/intake/count-characters.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['  abc\n', 3],
  ['éé', 2],
  ['e\u0301te\u0301', 3],
  ['👨‍👩‍👧', 1],
  ['🇫🇷 !', 3],
  ['\u00a0\u202f \u200b\u2800', 0],
  ['\u200bé\u200b \u200bé\u200b', 3],
  ['a\u00adb', 2],
  // Two signs that are not seen, in one grapheme.
  ['a\u200b\u200d\ufe0fb', 2],
  ['é\r\né', 3],
  ['é\né', 3],
  ['\u00a0« L’œuvre\u202f: 5\u00a0€… »\n', 18],
  ['é\u0085é', 2],
])('%j has %i characters', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})

test('where graphemes are not known, code points count', () => {
  const { Segmenter } = Intl
  try {
    Object.assign(Intl, { Segmenter: undefined })
    expect(countCharacters('é 👨\u200d👩')).toBe(4)
  } finally {
    Object.assign(Intl, { Segmenter })
  }
})

test('a long text takes no long time', () => {
  expect(countCharacters(`${'é '.repeat(5_000)}x`)).toBe(10_001)
})
