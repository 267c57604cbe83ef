import { expect, test } from 'vitest'
import { escapeAmpersands, escapeAround, escapeHtml } from '../../../src/spip/html/escape.ts'

test.each([
  ['a & b < c > "d" \'e\'', "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"],
  ['&eacute;', '&amp;eacute;'],
  ['été', 'été'],
  ['', ''],
])('escapeHtml(%j)', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected)
})

test('a reference without its end is text', () => {
  expect(escapeAmpersands('?a&copy=b&reg_id&eacute;&#233; "<"')).toBe('?a&amp;copy=b&amp;reg_id&eacute;&#233; "<"')
})

test.each([
  ['&eacute; &#233; &#xe9; &foo;', '&eacute; &#233; &#xe9; &foo;'],
  ['AT&T a & b &; &#; <c>', 'AT&amp;T a &amp; b &amp;; &amp;#; &lt;c&gt;'],
  ['', ''],
])('escapeAround(%j)', (text, expected) => {
  expect(escapeAround(text)).toBe(expected)
})
