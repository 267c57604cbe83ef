import type { Html, PhrasingContent, Root, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { renderSpip, spipToHtml } from '../../../src/spip/index.ts'
import { findDefects } from '../../support/well-formed.ts'

const root = (...children: readonly RootContent[]): Root => ({ type: 'root', children: [...children] })
const p = (...children: readonly PhrasingContent[]): RootContent => ({ type: 'paragraph', children: [...children] })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const html = (value: string): Html => ({ type: 'html', value })

function printed(...children: readonly RootContent[]): string {
  const rendered = renderSpip(root(...children), { classes: false })
  expect(findDefects(rendered.html, rendered.notes)).toEqual([])
  return rendered.html
}

describe('trees that other tools made', () => {
  test.each<[string, string, ...(readonly RootContent[])]>([
    ['nothing', ''],
    ['text', '<p>l&#8217;eau&nbsp;! {a} ~ &lt;b&gt; &amp;eacute;</p>', p(text("l'eau ! {a} ~ <b> &eacute;"))],
    ['a heading of level 1', '<h1>a</h1>', { type: 'heading', depth: 1, children: [{ type: 'text', value: 'a' }] }],
    ['a heading of level 2', '<h2>a</h2>', { type: 'heading', depth: 2, children: [{ type: 'text', value: 'a' }] }],
    ['a heading of level 6', '<h6>a</h6>', { type: 'heading', depth: 6, children: [{ type: 'text', value: 'a' }] }],
    ['a break', '<p>a<br />\nb</p>', p(text('a'), { type: 'break' }, text('b'))],
    [
      'emphasis',
      '<p><strong>a</strong><i>b</i><del>c</del></p>',
      p(
        { type: 'strong', children: [{ type: 'text', value: 'a' }] },
        { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
        { type: 'delete', children: [{ type: 'text', value: 'c' }] },
      ),
    ],
    [
      'a link',
      '<p><a href="http://a.b" title="t" rel="external">c</a></p>',
      p({ type: 'link', url: 'http://a.b', title: 't', children: [{ type: 'text', value: 'c' }] }),
    ],
    ['an unsafe link', '<p>c</p>', p({ type: 'link', url: 'javascript:x', children: [{ type: 'text', value: 'c' }] })],
    [
      'code',
      '<div style="text-align: left;" dir="ltr"><code class="js">a&lt;b</code></div>',
      { type: 'code', lang: 'js', value: 'a<b' },
    ],
    ['inline code', '<p><code dir="ltr">a&lt;b</code></p>', p({ type: 'inlineCode', value: 'a<b' })],
    ['a rule', '<hr />', { type: 'thematicBreak' }],
    [
      'a quotation',
      '<blockquote>\n<p>a</p></blockquote>',
      { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }] },
    ],
    ['HTML in the line', '<p>a <b>b</b></p>', p(text('a '), html('<b>'), text('b'), html('</b>'))],
    ['a block of HTML', '<div>a\n<p>b</p>\n</div>', html('<div>a<p>b</p></div>')],
    ['HTML that is not allowed', '<p>a&lt;x-y&gt;</p>', p(text('a'), html('<x-y>'))],
    ['a script', '<code>&lt;script&gt;a&lt;/script&gt;</code>', html('<script>a</script>')],
  ])('%s', (_, expected, ...children) => {
    expect(printed(...children)).toBe(expected)
  })

  test('a table without data has a header, as in mdast', () => {
    const row = (...cells: readonly string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
    })
    const out = printed({ type: 'table', children: [row('a', 'b'), row('c', 'd')] })
    expect(out).toMatch(/<thead>.*a.*b.*<\/thead>.*<tbody>.*c.*d.*<\/tbody>/s)
  })

  test('cells of the header of a table without data are th', () => {
    const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value: 'a' }] }
    const row = { type: 'tableRow' as const, children: [cell] }
    expect(printed({ type: 'table', children: [row, row] })).toMatch(/<th[ >]/)
  })

  test('an image is shown', () => {
    expect(printed(p({ type: 'image', url: 'http://a.b/c.png', alt: 'un four' }))).toContain('un four')
  })

  test('the start of an ordered list is kept', () => {
    expect(
      printed({
        type: 'list',
        ordered: true,
        start: 3,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }] }],
      }),
    ).toContain('start="3"')
  })
})

test.each([
  ['#x', 'href="#n-x" class="spip_ancre"'],
  ['#y', 'href="#y" class="spip_ancre"'],
  ['mailto:a@b.c', 'href="mailto:a@b.c" class="spip_mail"'],
  ['MAILTO:a@b.c', 'href="MAILTO:a@b.c" class="spip_mail"'],
  // In a source it would be an article.
  ['art12', 'href="art12"'],
])('a link that does not say what it leads to: %s', (url, attributes) => {
  const tree = root(p({ type: 'link', url, children: [text('a')] } as never, { type: 'anchor', name: 'x' }))
  expect(spipToHtml(tree, { notePrefix: 'n-' })).toBe(`<p><a ${attributes}>a</a><a id="n-x"></a></p>`)
})
