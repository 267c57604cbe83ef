import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../src/spip/index.ts'
import { MAX_BLOCK_DEPTH } from '../../../src/spip/parse/limits.ts'
import { treeOf } from '../../support/print-tree.ts'

describe('a quotation that holds nothing leaves nothing', () => {
  test.each(['<quote></quote>', '<quote>\n\n</quote>', '<quote><quote></quote></quote>', '<quote>'])('%j', (source) => {
    expect(treeOf(source)).toBe('')
  })

  test('one that holds a comment stays', () => {
    expect(treeOf('<quote><!-- a --></quote>')).toBe('blockquote(html("<!-- a -->"))')
  })
})

describe('blocks nest so deep, and no deeper', () => {
  test.each([
    ['quotations', (depth: number) => `${'<quote>'.repeat(depth)}a`, 1, '"blockquote"'],
    ['elements', (depth: number) => `${'<div>'.repeat(depth)}a`, 1, '<div>'],
  ])('%s', (_, nested, levels, mark) => {
    const most = MAX_BLOCK_DEPTH / levels
    for (const depth of [most - 1, most, most + 1]) {
      const { problems } = renderSpip(nested(depth))
      expect(problems.some(({ code }) => code === 'spip/too-deep')).toBe(depth > most)
      const count = JSON.stringify(parseSpip(nested(depth))).split(mark).length - 1
      // The tag of an element that opens nothing stays.
      expect(count).toBe(mark === '<div>' ? depth : Math.min(depth, most))
    }
  })
})

test('a list that something else ends stops after its last item', () => {
  const source = '<quote>\n-* a\n\n</quote>'
  const [quote] = parseSpip(source).children
  const list = quote?.type === 'blockquote' ? quote.children[0] : undefined
  expect(source.slice(list?.position?.start.offset, list?.position?.end.offset)).toBe('-* a')
})

test.each([
  ['a\n\n</div>b', 'paragraph("a") html("</div>") paragraph("b")'],
  ['<p>a\n\nb</p>', 'html("<p>") bare("a") paragraph("b") html("</p>")'],
  // Its end ends nothing any more.
  ['<p>a\n\n-* b</p>', 'html("<p>") bare("a") list(listItem(bare("b") html("</p>")))'],
  ['<p>a<p>b', 'html("<p>") bare("a") html("<p>") bare("b")'],
  ['<p>a{{{b}}}c', 'html("<p>") bare("a") heading("b") paragraph("c")'],
  ['<ul><li>a<li>b</ul>c', 'html("<ul>") html("<li>") bare("a") html("<li>") bare("b") html("</ul>") paragraph("c")'],
])('elements of the text hold what follows: %j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
