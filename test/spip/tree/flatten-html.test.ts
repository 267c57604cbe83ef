import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseSpip, spipToHtml, spipToText, stringifySpip } from '../../../src/spip/index.ts'

const tree = (value: string): Root => ({ type: 'root', children: [{ type: 'html', value }] })

/** A tree whose paragraph holds HTML, as source; and what was reported. */
function written(value: string): { source: string; codes: string[] } {
  const codes: string[] = []
  const paragraph: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'html', value }] }] }
  return { source: stringifySpip(paragraph, { onProblem: ({ code }) => codes.push(code) }), codes }
}

describe('the text between the tags of HTML', () => {
  test.each([
    ['&lt;', 'a &lt; b', '<b>a &lt; b</b>', 'a < b'],
    ['&eacute; and &#233;', '&eacute;&#233;', '<b>&eacute;&#233;</b>', 'éé'],
    ['&nbsp;', 'a&nbsp;b', '<b>a\u00a0b</b>', 'a\u00a0b'],
    ['an ampersand', 'R&D & b', '<b>R&amp;D &amp; b</b>', 'R&D & b'],
    ['an ampersand in front', '& {a}', '<b>&amp; {a}</b>', '& {a}'],
    ['no typography', "l'eau !", "<b>l'eau !</b>", "l'eau !"],
    ['no markup', '{a} [b->c] ~', '<b>{a} [b-&gt;c] ~</b>', '{a} [b->c] ~'],
    ['angles that are no tags', '1 < 2 > 0', '<b>1 &lt; 2 &gt; 0</b>', '1 < 2 > 0'],
  ])('is read as HTML: %s', (_, content, html, text) => {
    expect(spipToHtml(tree(`<b>${content}</b>`))).toBe(html)
    expect(spipToText(tree(`<b>${content}</b>`))).toBe(text)
    const { source, codes } = written(`<b>${content}</b>`)
    expect(codes).toEqual([])
    expect(spipToText(parseSpip(source), { typography: false })).toBe(text)
  })
})

describe('code in HTML', () => {
  test.each([
    ['its references are read', '<code>a &lt; b</code>', '<code dir="ltr">a &lt; b</code>', '<code>a < b</code>'],
    ['its tags go', '<code>a <em>b</em></code>', '<code dir="ltr">a b</code>', '<code>a b</code>'],
    [
      'its language stays',
      '<code class="c">a</code>',
      '<code class="c" dir="ltr">a</code>',
      '<code class="c">a</code>',
    ],
  ])('%s', (_, value, html, source) => {
    expect(spipToHtml(tree(`<div>${value}</div>`), { classes: false })).toBe(`<div>${html}\n</div>`)
    expect(written(value)).toEqual({ source, codes: [] })
  })
})

test.each([
  ['nothing', '', ''],
  ['a comment', '<!-- a --><b>c</b>', '<b>c</b>'],
  ['a script', '<script>a &amp; b</script>', '<code>&lt;script&gt;a &amp;amp; b&lt;/script&gt;</code>'],
  ['raw HTML', '<html>a &lt; <b>b</b></html>', 'a &lt; <b>b</b>'],
  ['preformatted text', '<pre>a &lt; <b>b</b></pre>', '<pre>a &lt; <b>b</b></pre>'],
])('%s', (_, value, html) => {
  expect(spipToHtml(tree(value), { classes: false })).toBe(html)
})
