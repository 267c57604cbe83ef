import { expect, test } from 'vitest'
import { applyTypography } from '../../src/spip/index.ts'

test.each([
  ["<p>L'été : 5 % &amp; « a »</p>", 'fr', '<p>L&#8217;été&nbsp;: 5&nbsp;% &amp; &#171;&nbsp;a&nbsp;&#187;</p>'],
  ["<p>L'été : 5 %</p>", 'en', '<p>L&#8217;été : 5&nbsp;%</p>'],
  ['a &eacute; ; b&nbsp;!', 'fr', 'a &eacute;&nbsp;; b&nbsp;!'],
  // Markup of SPIP is none here.
  ['{a} ~ [b->c]', 'fr', '{a} ~ [b-&gt;c]'],
  // Tags, comments, scripts and code stay.
  ['<b title="a : b !">c !</b><!-- d ! -->', 'fr', '<b title="a : b !">c&nbsp;!</b><!-- d ! -->'],
  ['<pre>a !</pre> b !', 'fr', '<pre>a !</pre> b&nbsp;!'],
  ['<code>a !</code><kbd>b <b>c !</b></kbd> d !', 'fr', '<code>a !</code><kbd>b <b>c !</b></kbd> d&nbsp;!'],
  ['<svg id="a"><title>b !</title></svg> c !', 'fr', '<svg id="a"><title>b !</title></svg> c&nbsp;!'],
  ['a\n—b\n— c', 'fr', 'a\n&mdash;b\n&mdash;&nbsp;c'],
  ['<svg\nid="a" /> b !<math/> c !<code/> d !', 'fr', '<svg\nid="a" /> b&nbsp;!<math/> c&nbsp;!<code/> d !'],
  ['<script>a !</script>', 'fr', '<script>a !</script>'],
  ['', 'fr', ''],
])('%j in %s', (html, lang, expected) => {
  expect(applyTypography(html, lang)).toBe(expected)
})

test('refuses what is not a string', () => {
  expect(() => applyTypography(12 as never, 'fr')).toThrow(/`html`/)
  expect(() => applyTypography('', null as never)).toThrow(/`lang`/)
})
