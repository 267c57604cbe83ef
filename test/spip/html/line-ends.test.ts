import { expect, test } from 'vitest'
import { withoutLastLineEnds } from '../../../src/spip/html/line-ends.ts'

test.each([
  ['<p>a</p>\n', '<p>a</p>'],
  ['a \n \n', 'a'],
  ['\na', '\na'],
  ['a\u00a0', 'a\u00a0'],
  ['a\t', 'a\t'],
  [' \n', ''],
  ['', ''],
])('%j', (html, expected) => {
  expect(withoutLastLineEnds(html)).toBe(expected)
})
