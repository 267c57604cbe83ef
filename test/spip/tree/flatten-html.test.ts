import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { Event } from '../../../src/spip/event.ts'
import type { HtmlFields } from '../../../src/spip/event-data.ts'
import { parseSpip, spipToHtml, spipToText, stringifySpip } from '../../../src/spip/index.ts'
import { rawEvents } from '../../../src/spip/tree/flatten-html.ts'

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

describe('code in HTML is an element of HTML', () => {
  test.each([
    ['<code class="c">a &lt; b</code>', '<code class="c">a &lt; b</code>'],
    ['<code>a <em>b</em></code>', '<code>a <em>b</em></code>'],
  ])('%j', (value, html) => {
    expect(spipToHtml(tree(`<div>${value}</div>`))).toBe(`<div>${html}\n</div>`)
    // As source it would be shown as it is.
    expect(written(value)).toEqual({ source: value, codes: ['spip/not-writable'] })
  })
})

const shown = (content: string, raw: 'html' | 'pre') => {
  const events = rawEvents({ value: '', raw, content })
  return Array.from({ length: events.length }, (_, index) => {
    const { value, tag, raw: name } = (events.data[index] ?? {}) as HtmlFields
    if (events.kindAt(index) === Event.literal) return events.literalAt(index)
    return [events.kindAt(index) === Event.inlineCode ? 'code' : (name ?? tag?.name ?? 'comment'), value]
  })
}

describe('the events of a raw block', () => {
  test.each([
    ['', []],
    ['a {b} < c', ['a {b} < c']],
    ['a<B title=">">c</b>', ['a', ['b', '<B title=">">'], 'c', ['b', '</b>']]],
    ['<!-- <b> -->&lt;', [['comment', '<!-- <b> -->'], '&lt;']],
    [
      '<script>a<b</script><style>c</style><?d?>',
      [
        ['script', '<script>a<b</script>'],
        ['style', '<style>c</style>'],
        ['?', '<?d?>'],
      ],
    ],
    // Other raw blocks are elements, and hold some.
    [
      '<pre class="x"><cadre>a</cadre></PRE>',
      [['pre', '<pre class="x">'], ['cadre', '<cadre>'], 'a', ['cadre', '</cadre>'], ['pre', '</PRE>']],
    ],
    ['<pre>a', [['pre', '<pre>'], 'a']],
  ])('%j', (content, expected) => {
    expect(shown(content, 'html')).toEqual(expected)
    expect(shown(content, 'pre')).toEqual(expected)
  })

  test('code is shown in preformatted text, and an element elsewhere', () => {
    expect(shown('<code class="x">a<b></code>', 'pre')).toEqual([['code', 'a<b>']])
    expect(shown('<code class="x">a<b></code>', 'html')).toEqual([
      ['code', '<code class="x">'],
      'a',
      ['b', '<b>'],
      ['code', '</code>'],
    ])
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
