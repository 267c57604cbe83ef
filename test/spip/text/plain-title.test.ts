import { expect, test } from 'vitest'
import { plainTitle } from '../../../src/spip/text/plain-title.ts'

test.each([
  ["l'été : {b} !", "l'été : b !"],
  ['<b>x</b> y', 'x y'],
  ['x <!-- y --> z', 'x z'],
  [' a \r\n\t b ', 'a b'],
  ['&eacute; &amp; &lt;b&gt;', 'é & <b>'],
  ['a < b > c', 'a < b > c'],
  ['a\u00a0b', 'a\u00a0b'],
  ['10~000 {pains}', '10\u00a0000 pains'],
  ['a\\~b &#126;', 'a~b ~'],
  ['a <b title="{">b</b>', 'a b'],
  ['', ''],
])('%j', (written, expected) => {
  expect(plainTitle(written)).toBe(expected)
})
