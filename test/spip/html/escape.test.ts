import { expect, test } from 'vitest'
import { escapeAround, escapeHtml } from '../../../src/spip/html/escape.ts'

test.each([
  ['a & b < c > "d" \'e\'', "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"],
  ['&eacute;', '&amp;eacute;'],
  ['été', 'été'],
  ['', ''],
])('escapeHtml(%j)', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected)
})

test.each([
  ['&eacute; &#233; &#xe9; &foo;', '&eacute; &#233; &#xe9; &foo;'],
  ['AT&T a & b &; &#; <c>', 'AT&amp;T a &amp; b &amp;; &amp;#; &lt;c&gt;'],
  ['', ''],
])('escapeAround(%j)', (text, expected) => {
  expect(escapeAround(text)).toBe(expected)
})
