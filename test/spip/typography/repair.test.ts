import { expect, test } from 'vitest'
import { spipToHtml } from '../../../src/spip/index.ts'
import { repaired } from '../../../src/spip/typography/repair.ts'

// The table of windows-1252, from U+0080 on; it has nothing at five places, where there is a space.
const MEANT =
  '20ac 0020 201a 0192 201e 2026 2020 2021 02c6 2030 0160 2039 0152 0020 017d 0020 0020 2018 2019 201c 201d 2022 2013 2014 02dc 2122 0161 203a 0153 0020 017e 0178'

test('the control characters of windows-1252 are what they were there', () => {
  const meant = MEANT.split(' ').map((code) => String.fromCharCode(Number.parseInt(code, 16)))
  expect(meant.map((_, index) => repaired(0x80 + index))).toEqual(meant)
})

test.each([0, 1, 8, 0x0b, 0x0c, 0x1f])('control character %i is a hyphen', (code) => {
  expect(repaired(code)).toBe('-')
})

test('also where a text begins', () => {
  expect(spipToHtml('\u0093Oui\u0094 l\u0092été')).toBe('<p>&#8220;Oui&#8221; l’été</p>')
})
