import { expect, test } from 'vitest'
import { withoutMarkup } from '../../../src/markdown/lower/without-markup.ts'

test.each([
  ['<b>*a*</b> [c]', '<b>&#42;a&#42;</b> &#91;c&#93;'],
  ['<b title="*">', '<b title="*">'],
  ['# a &#233;', '&#35; a &#233;'],
  ['a < *b*', 'a < &#42;b&#42;'],
  ['<![CDATA[*a*]]>', '<![CDATA[*a*]]>'],
  ['1. a 2. b\n 23) <b>c. 4) d</b>', '1&#46; a 2. b\n 23&#41; <b>c. 4) d</b>'],
  ['<b>1. a</b> v1.0', '<b>1&#46; a</b> v1.0'],
  ['    a  b', ' a  b'],
  ['\ta', ' a'],
  ['a  \n  <b>b \t\nc</b>', 'a \n  <b>b \nc</b>'],
  ['', ''],
])('%j', (value, written) => {
  expect(withoutMarkup(value)).toBe(written)
})

test('a tag with a million attributes is left', () => {
  const tag = `<i${' a="*"'.repeat(1_000_000)}>`
  expect(withoutMarkup(`*${tag}`)).toBe(`&#42;${tag}`)
})
