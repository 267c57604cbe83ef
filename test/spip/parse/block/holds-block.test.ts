import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['[a\n\nb->c]', 'link[url="c"](paragraph("a") paragraph("b"))'],
  ['[{{{a}}}->c]', 'link[url="c"](heading("a"))'],
  ['[<div>a</div>->c]', 'link[url="c"](html("<div>") bare("a") html("</div>"))'],
  ['[<code>\na\n</code>->c]', 'link[url="c"](code("a"))'],
  ['[<poesie>a</poesie>->c]', 'link[url="c"](poetry(poetryLine("a")))'],
  ['x [a\n\nb->c] y', 'paragraph("x") link[url="c"](paragraph("a") paragraph("b")) paragraph("y")'],
  ['<quote>[a\n\nb->c]</quote>', 'blockquote(link[url="c"](paragraph("a") paragraph("b")))'],
  // A line end, inline code or a tag in the line is no block.
  ['[a\nb->c]', 'paragraph(link[url="c"]("a" break-auto "b"))'],
  ['[<code>a</code>->c]', 'paragraph(link[url="c"](inlineCode("a")))'],
  // The quotation around a heading ends in no heading; where there is none, the tag leaves nothing.
  ['<quote>{{{a</quote>}}}', 'blockquote(paragraph("{{{a")) paragraph("}}}")'],
  ['<quote>a</quote>{{{b</quote>c}}}', 'blockquote(paragraph("a")) heading("b" "c")'],
  ['[<b>a</b>->c]', 'paragraph(link[url="c"](html("<b>") "a" html("</b>")))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
