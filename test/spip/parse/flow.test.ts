import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../src/spip/index.ts'
import { MAX_BLOCK_DEPTH } from '../../../src/spip/parse/limits.ts'
import { treeOf } from '../../support/print-tree.ts'

describe('white space at the edges of a line is no text', () => {
  test.each([
    ['  a  \n  b  ', 'paragraph("a" break-auto "b")'],
    ['a \n _ b', 'paragraph("a" break-auto "_ b")'],
    ['-*   a  \n-*  b', 'list(listItem(bare("a")) listItem(bare("b")))'],
    ['| a  |  b |', 'table(tableRow(tableCell("a") tableCell("b")))'],
    ['{{{ a }}}', 'heading("a")'],
    ['<quote> a </quote> b', 'blockquote(paragraph("a")) paragraph("b")'],
    ['<div> a </div> b', 'html("<div>") bare("a") html("</div>") paragraph("b")'],
    ['[[ a ]]', 'paragraph(footnoteReference[identifier="1"]) footnoteDefinition[identifier="1"](paragraph("a"))'],
    ['a <br> b', 'paragraph("a" html("<br>") "b")'],
    // Inside a span it stays.
    ['{ a }', 'paragraph(emphasis(" a "))'],
    ['a\u00a0\n\u00a0b', 'paragraph("a~" break-auto "~b")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('a break is written when something follows it', () => {
  test.each([
    ['a\n', 'paragraph("a")'],
    // A forced one stays, but in a cell.
    ['a\n_ \n\nb', 'paragraph("a" break-manual) paragraph("b")'],
    ['-* a\n_ \n-* b', 'list(listItem(bare("a" break-manual)) listItem(bare("b")))'],
    ['|a\n_ |', 'table(tableRow(tableCell("a")))'],
    ['a\n_ \nb', 'paragraph("a" break-manual "b")'],
    ['a\n{{{b}}}\nc', 'paragraph("a") heading("b") paragraph("c")'],
    ['a\n<quote>b</quote>\nc', 'paragraph("a") blockquote(paragraph("b")) paragraph("c")'],
    ['{a\n}', 'paragraph(emphasis("a" break-auto))'],
    ['[a\n->u] b', 'paragraph(link[url="u"]("a") " b")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

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
  ['<p>a<p>b', 'html("<p>") bare("a") html("<p>") bare("b")'],
  ['<p>a{{{b}}}c', 'html("<p>") bare("a") heading("b") paragraph("c")'],
  ['<ul><li>a<li>b</ul>c', 'html("<ul>") html("<li>") bare("a") html("<li>") bare("b") html("</ul>") paragraph("c")'],
])('elements of the text hold what follows: %j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
