import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['a\n_ b', 'paragraph("a" break-manual "b")'],
  ['a\n_  b\n_ c', 'paragraph("a" break-manual "b" break-manual "c")'],
  // At the start of the text and behind a blank line it leaves nothing.
  ['_ a', 'paragraph("a")'],
  ['a\n\n_ b', 'paragraph("a") paragraph("b")'],
  ['{{{t}}}\n_ a', 'heading("t") paragraph(break-manual "a")'],
  ['{{{t}}}\n_ \n- a', 'heading("t") paragraph(break-manual break-line bullet "a")'],
  ['{{{t}}}\n_ \n_ a', 'heading("t") paragraph("a")'],
  ['{{{t}}}\n_ \n\na', 'heading("t") paragraph("a")'],
  ['{{{t}}}\n_ {{{u}}}', 'heading("t") heading("u")'],
  ['<quote>\n_ a</quote>', 'blockquote(paragraph(break-manual "a"))'],
  ['a\n_b', 'paragraph("a" break-auto "_b")'],
  ['a\n _ b', 'paragraph("a" break-auto "_ b")'],
  ['a _ b', 'paragraph("a _ b")'],
  ['-* a\n_ b', 'list(listItem(bare("a" break-manual "b")))'],
  ['|a\n_ b|', 'table(tableRow(tableCell("a" break-manual "b")))'],
  ['{a\n_ b}', 'paragraph(emphasis("a" break-manual "b"))'],
  ['{{{a\n_ b\nc}}}', 'heading("a" break-manual "b\\nc")'],
  // Two in a row end the paragraph, like two `<br>`; a heading and a cell have none.
  ['a\n_ \n_ b', 'paragraph("a") paragraph("b")'],
  ['a\n_ \n_ \n_ b', 'paragraph("a") paragraph("b")'],
  ['a<br>\n_ b\n_ <br />c', 'paragraph("a") paragraph("b") paragraph("c")'],
  ['{{{a\n_ \n_ b}}}', 'heading("a" break-manual break-manual "b")'],
  ['[a\n_ \n_ b->u]', 'paragraph(link[url="u"]("a" break-manual break-manual "b"))'],
  ['|a\n_ \n_ b|', 'table(tableRow(tableCell("a" break-manual break-manual "b")))'],
  // With anything between them they are two breaks, and so are those of a bullet.
  ['a<br> \n_ b', 'paragraph("a" html("<br>") break-manual "b")'],
  ['a\n_ \n- b', 'paragraph("a" break-manual break-line bullet "b")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
