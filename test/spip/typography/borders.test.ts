import { expect, test } from 'vitest'
import { parseSpip, spipToHtml } from '../../../src/spip/index.ts'

// Typography at the borders of inline nodes, in a text as in its tree.
test.each([
  [
    '{{a}}! {b} : «{c}» <b>d</b>? (e !)',
    '<strong>a</strong>&nbsp;! <i>b</i>&nbsp;: &#171;&nbsp;<i>c</i>&nbsp;&#187; <b>d</b>&nbsp;? (e&nbsp;!)',
  ],
  ['{!}', '<i>&nbsp;!</i>'],
  ['[Bonjour !->c] !', '<a href="c">Bonjour&nbsp;!</a>&nbsp;!'],
  ['[! a->b]! [c :->d]', '<a href="b">&nbsp;! a</a>&nbsp;! <a href="d">c&nbsp;:</a>'],
  ['<code>a</code> !', '<code class="spip_code" dir="ltr">a</code>&nbsp;!'],
  ['&eacute;; é', '&eacute;&nbsp;; é'],
  // What is escaped, or written as a reference, is no border.
  ['\\[?a] \\<!b \\{!', '[?a] &lt;!b {&nbsp;!'],
  ['\\--- \\-- -', '--- -- -'],
  ['&amp;nbsp; &amp;#233; T&amp;T;', '&amp;nbsp; &amp;#233; T&amp;T&nbsp;;'],
  ['<b title="a : b !">c !</b>', '<b title="a : b !">c&nbsp;!</b>'],
])('%j', (source, inside) => {
  expect(spipToHtml(source)).toBe(`<p>${inside}</p>`)
  expect(spipToHtml(parseSpip(source))).toBe(`<p>${inside}</p>`)
})

test.each([
  ['en', true],
  ['de', true],
  ['fr', false],
])('a guillemet written as a reference is one in a text and in its tree: %s, typography %j', (lang, typography) => {
  const source = '&laquo;Le pain&raquo; &#171; bio &#187;'
  const options = { lang, typography }
  expect(spipToHtml(source, options)).toBe('<p>«Le pain» « bio »</p>')
  expect(spipToHtml(parseSpip(source), options)).toBe('<p>«Le pain» « bio »</p>')
})
