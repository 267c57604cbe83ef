import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('a link that is a block', () => {
  test.each([
    // It ends the paragraph before it, and what is open in it ends with it.
    ['a [b\n\n{c->u] d}', 'paragraph("a") link[url="u"](paragraph("b") paragraph("{c")) paragraph("d}")'],
    [
      '[a\n\n-* b\n-* c->u]\n-* d',
      'link[url="u"](paragraph("a") list(listItem(bare("b")) listItem(bare("c")))) list(listItem(bare("d")))',
    ],
    ['[a\n\nb->u] c', 'link[url="u"](paragraph("a") paragraph("b")) paragraph("c")'],
    ['[a\r\n\r\nb->u]', 'link[url="u"](paragraph("a") paragraph("b"))'],
    ['[<quote>a->u] b', 'link[url="u"](blockquote(paragraph("a"))) paragraph("b")'],
    [
      '-* x\n-* [a\n\nb->u]\n-* y',
      'list(listItem(bare("x")) listItem(link[url="u"](paragraph("a") paragraph("b"))) listItem(bare("y")))',
    ],
    ['|[a\n\nb->u]|c|', 'table(tableRow(tableCell(link[url="u"](paragraph("a") paragraph("b"))) tableCell("c")))'],
    // A tooltip goes with all that follows its pipe.
    ['[a|b\n\nc->u]', 'paragraph(link[url="u" title="b c"]("a"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('a link of a line', () => {
  test.each([
    ['a [ b ->u] c', 'paragraph("a " link[url="u"]("b") " c")'],
    // White space at its ends is nothing, blank lines as well.
    ['a [\n\nb\n\n->u] c', 'paragraph("a " link[url="u"]("b") " c")'],
    ['[\nb\n->u]', 'paragraph(link[url="u"]("b"))'],
    // In bold text no block starts, whatever the link holds.
    ['{{[{{{a}}}->u]}}', 'paragraph("{{") link[url="u"](heading("a")) paragraph("}}")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test('its text is in its range', () => {
  const source = 'a [b\n\nc->u] d'
  const [, link] = parseSpip(source).children
  expect(source.slice(link?.position?.start.offset, link?.position?.end.offset)).toBe('[b\n\nc->u]')
})
