import { describe, expect, test } from 'vitest'
import { renderSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

const html = (value: string) => `html(${JSON.stringify(value)})`

describe('code', () => {
  test.each([
    [
      'x <code>a {b} [c->d] <e> & "f" \\{</code> y',
      'paragraph("x " inlineCode("a {b} [c->d] <e> & \\"f\\" \\\\{") " y")',
    ],
    ['<code>\n\n  a\n\tb\n\n</code>', 'code("  a\\n\\tb")'],
    ['x <code>\na\n</code> y', 'paragraph("x") code("a") paragraph("y")'],
    ['<code class="php">a</code>', 'paragraph(inlineCode[attributes="class=\\"php\\""]("a"))'],
    ['<code class="php">\na</code>', 'code[lang="php" attributes="class=\\"php\\""]("a")'],
    ['<code class=language-ts>\na</code>', 'code[lang="ts" attributes="class=language-ts"]("a")'],
    ['<CODE>a</Code>', 'paragraph(inlineCode("a"))'],
    // The tag is read as a tag: its quotes may hold `>`.
    ['<code title="a>b">c</code>', 'paragraph(inlineCode[attributes="title=\\"a>b\\""]("c"))'],
    // It ends at the first end tag.
    ['<code><code>a</code> b', 'paragraph(inlineCode("<code>a") " b")'],
    ['<code><!-- </code> b', 'paragraph(inlineCode("<!-- ") " b")'],
    ['{{<code>a</code>}}', 'paragraph(strong(inlineCode("a")))'],
    ['[<code>b</code>->c]', 'paragraph(link[url="c"](inlineCode("b")))'],
    ['-* a\n<code>\nb\n</code>\n-* c', 'list(listItem(bare("a") code("b")) listItem(bare("c")))'],
    ['|<code>a|b</code>|', 'table(tableRow(tableCell(inlineCode("a|b"))))'],
    ['`a`', 'paragraph("`a`")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('a frame', () => {
  test.each([
    [
      'x <cadre class="php">\n a <b>\n</cadre> y',
      'paragraph("x") code[lang="php" attributes="class=\\"php\\"" frame]("a <b>") paragraph("y")',
    ],
    ['<frame>a</frame>', 'code[frame]("a")'],
    ['<cadre></cadre>', 'code[frame]("")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('HTML', () => {
  test.each([
    ['x <html>{a} [b->c]</html> y', `paragraph("x " ${html('<html>{a} [b->c]</html>')} " y")`],
    // With a block in it, it is a block.
    ['x <html><div>{a}</div></html> y', `paragraph("x") ${html('<html><div>{a}</div></html>')} paragraph("y")`],
    ['<pre>a\n  {b}</pre>', html('<pre>a\n  {b}</pre>')],
    ['x<script>a<b</script>y', `paragraph("x") ${html('<script>a<b</script>')} paragraph("y")`],
    ['<style>a{b:c}</style>', html('<style>a{b:c}</style>')],
    ['a <? {b} ?> c', `paragraph("a " ${html('<? {b} ?>')} " c")`],
    // The outermost wins.
    ['<html><code>a</code></html>', `paragraph(${html('<html><code>a</code></html>')})`],
    ['<code><html>a</html></code>', 'paragraph(inlineCode("<html>a</html>"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test.each(['<code>a', '<cadre>a', '<pre>a', '<codes>a</codes>', '<code>a</cadre>', '</code>'])(
  '%j is a tag like another',
  (source) => {
    const tree = treeOf(source, { notation: 'spip' })
    expect(tree).toContain('html("<')
    expect(tree).not.toMatch(/code\(|inlineCode/)
  },
)

test.each(['a <? b', '?><? b', '<?>'])('PHP without its end is text: %j', (source) => {
  expect(treeOf(source, { notation: 'spip' })).toBe(`paragraph(${JSON.stringify(source)})`)
})

test.each(['<code a="</code>', '<code a="</code>">b'])(
  'an end tag in the quotes of its tag ends nothing: %j',
  (source) => {
    expect(treeOf(source, { notation: 'spip' })).not.toMatch(/code\(|inlineCode/)
  },
)

test('a raw block that is not closed is said', () => {
  expect(renderSpip('a <code class="b">c').problems[0]).toMatchObject({
    code: 'spip/unclosed-raw-block',
    params: { name: 'code' },
    position: { start: { offset: 2 }, end: { offset: 18 } },
  })
  expect(renderSpip('a <code>b</code>').problems).toEqual([])
})
