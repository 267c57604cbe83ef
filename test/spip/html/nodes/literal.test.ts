import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['&eacute; &#233; &#xe9; &foo; AT&T a & b &amp; &lt;', '&eacute; &#233; &#xe9; &foo; AT&amp;T a &amp; b &amp; &lt;'],
  ['a\\<b\\>c', 'a&lt;b&gt;c'],
  ['\\{a\\}', '{a}'],
  ['a\\~b', 'a~b'],
  ['a\\\\b', 'a\\b'],
  ['a < b > c', 'a &lt; b &gt; c'],
  // In an address that stands in the text, what looks like a reference is none.
  [
    'http://a.bc/?d&foo;e',
    '<a href="http://a.bc/?d&amp;foo;e" class="spip_url spip_out auto" rel="nofollow external">http://a.bc/?d&amp;foo;e</a>',
  ],
])('%j', (source, inside) => {
  expect(spipToHtml(source)).toBe(`<p>${inside}</p>`)
})
