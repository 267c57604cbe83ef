import { expect, test } from 'vitest'
import { normalize } from '../../../src/spip/parse/normalize.ts'
import { repaired } from '../../../src/spip/typography/repair.ts'

test.each([
  ['a\u0000b\u000cc\u001fd', 'a-b-c-d'],
  ['l\u0092été', 'l’été'],
  ['\u0093cité\u0094 \u0085 \u0080', '“cité” … €'],
  // At the first place too, where windows-1252 has nothing, a space.
  ['\u0092', '’'],
  ['\u0081\u008d\u008f\u0090\u009d', '     '],
  ['a\tb\nc\rd', 'a\tb\nc\rd'],
  ['été \u00a0 😀 \ud800', 'été \u00a0 😀 \ud800'],
  ['', ''],
])('%j', (source, expected) => {
  expect(normalize(source)).toBe(expected)
})

test('each control character gives one character', () => {
  for (let code = 0; code < 0xa0; code++) {
    const source = `a${String.fromCharCode(code)}b`
    expect(normalize(source)).toHaveLength(3)
    const isControl = (code < 0x20 && ![9, 10, 13].includes(code)) || code >= 0x80
    if (isControl) expect(normalize(source)).toBe(`a${repaired(code)}b`)
  }
})
