import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('a line that goes on', () => {
  test.each([
    ['a\nb', 'paragraph("a" break-auto "b")'],
    ['{{{a\nb}}}', 'heading("a\\nb")'],
    ['<div>\na\nb\n</div>', 'html("<div>") bare("a\\nb") html("</div>")'],
    ['<ul><li>a\nb</li></ul>', 'html("<ul>") html("<li>") bare("a" break-auto "b") html("</li>") html("</ul>")'],
    ['<!-- ig br -->a\nb\n_ c', 'html("<!-- ig br -->") paragraph("a\\nb" break-manual "c")'],
    ['<!-- ig br --><li>a\nb</li>', 'html("<!-- ig br -->") html("<li>") bare("a\\nb") html("</li>")'],
    // A `<br>` is a break already.
    ['a<br>\nb', 'paragraph("a" html("<br>") "b")'],
    ['a\n<br>b', 'paragraph("a" html("<br>") "b")'],
    ['[a<br>\nb->u]', 'paragraph(link[url="u"]("a" html("<br>") "b"))'],
    ['[a\n<br>b->u]', 'paragraph(link[url="u"]("a" html("<br>") "b"))'],
    ['<multi>[fr]a<br>\nb</multi>', 'paragraph(multi(multiVariant[lang="fr"]("a" html("<br>") "b")))'],
    // Two texts that a comment or a tag without a content of its own stands between.
    ['a\n<!-- x -->\nb', 'paragraph("a" break-auto html("<!-- x -->") break-auto "b")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('where a line end is no break, neither is it in a span', () => {
  test.each([
    ['{{{[a\nb->u]}}}', 'heading(link[url="u"]("a\\nb"))'],
    ['{{{[A\nB|t]}}}', 'heading(abbreviation[title="t"]("A\\nB"))'],
    ['{{{<multi>[fr]a\nb</multi>}}}', 'heading(multi(multiVariant[lang="fr"]("a\\nb")))'],
    ['<div>[a\nb->u]</div>', 'html("<div>") bare(link[url="u"]("a\\nb")) html("</div>")'],
    ['<!-- ig br -->[a\nb->u]', 'html("<!-- ig br -->") paragraph(link[url="u"]("a\\nb"))'],
    ['<li>[a\nb->u]</li>', 'html("<li>") bare(link[url="u"]("a" break-auto "b")) html("</li>")'],
    ['|[a\nb->u]|', 'table(tableRow(tableCell(link[url="u"]("a" break-auto "b"))))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('in a link and in a part of a multilingual text, the lines of a paragraph begin as elsewhere', () => {
  test.each([
    ['[a\n_ b->u]', 'paragraph(link[url="u"]("a" break-manual "b"))'],
    ['[a\n- b\n-- c->u]', 'paragraph(link[url="u"]("a" break-line bullet "b" break-line dash "c"))'],
    ['[{a\n_ b}->u]', 'paragraph(link[url="u"](emphasis("a" break-manual "b")))'],
    ['|[a\n_ b->u]|', 'table(tableRow(tableCell(link[url="u"]("a" break-manual "b"))))'],
    [
      '<multi>[fr]12 rue Y\n_ Paris[en]12 Y street\n- Paris</multi>',
      'paragraph(multi(multiVariant[lang="fr"]("12 rue Y" break-manual "Paris") multiVariant[lang="en"]("12 Y street" break-line bullet "Paris")))',
    ],
    [
      '<multi>[fr]\n- a\n- b\n[en]c</multi>',
      'paragraph(multi(multiVariant[lang="fr"](bullet "a" break-line bullet "b") multiVariant[lang="en"]("c")))',
    ],
    ['[A\n- b|t]', 'paragraph(abbreviation[title="t"]("A" break-line bullet "b"))'],
    // A marker that ends the text of the link.
    ['[a\n- ->u] b', 'paragraph(link[url="u"]("a" break-line bullet) " b")'],
    ['[a\n_ ->u] b', 'paragraph(link[url="u"]("a") " b")'],
    // The marker of a block is text in a link of a line.
    ['[a\n-* b->u]', 'paragraph(link[url="u"]("a" break-auto "-* b"))'],
    ['[a\n---- b->u]', 'paragraph(link[url="u"]("a" break-auto "---- b"))'],
    ['{{{[a\n- b->u]}}}', 'heading(link[url="u"]("a" break-line bullet "b"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('a blank line', () => {
  test.each([
    ['-* a\n-** b\n\nc', 'list(listItem(bare("a") list(listItem(bare("b"))))) paragraph("c")'],
    ['<quote>\n-* a\n\nb</quote>', 'blockquote(list(listItem(bare("a"))) paragraph("b"))'],
    ['<div>a\n\nb</div>', 'html("<div>") bare("a") paragraph("b") html("</div>")'],
    ['a\n \t\nb', 'paragraph("a") paragraph("b")'],
    ['|a\n\nb|', 'table(tableRow(tableCell("a" break-blank "b")))'],
    ['|<quote>q</quote>\n\nb|', 'table(tableRow(tableCell(blockquote(paragraph("q")) break-blank "b")))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
