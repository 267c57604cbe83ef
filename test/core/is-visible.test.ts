import { expect, test } from 'vitest'
import { isVisible } from '../../src/core/is-visible.ts'

test.each(['a', ' a ', '\u200Ba', '😀', '❤\uFE0F', '0', '.', 'é'])('something is seen of %j', (text) => {
  expect(isVisible(text)).toBe(true)
})

test.each(['', ' ', '\u00A0\u202F', '\r\n\t', '\uFEFF', '\u200B', '\u00AD', '\u2060\u200D', '\u2800', '\u3164', '\0'])(
  'nothing is seen of %j',
  (text) => {
    expect(isVisible(text)).toBe(false)
  },
)
