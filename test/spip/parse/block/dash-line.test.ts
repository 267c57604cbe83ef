import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  // After a break there is one more.
  ['a<br>\n- b', 'paragraph("a" html("<br>") break-line bullet "b")'],
  ['- a\n- b', 'paragraph(bullet "a" break-line bullet "b")'],
  ['-a', 'paragraph(bullet "a")'],
  ['a\n-b', 'paragraph("a" break-line bullet "b")'],
  ['a\n\n- b\n- c', 'paragraph("a") paragraph(bullet "b" break-line bullet "c")'],
  ['a\n-\nb', 'paragraph("a" break-line bullet break-auto "b")'],
  ['a\n-- b\n--c', 'paragraph("a" break-line dash "b" break-line dash "c")'],
  ['a\n--- b', 'paragraph("a" break-line dash "- b")'],
  // At the start of the text too.
  ['-- a\n-- b', 'paragraph(dash "a" break-line dash "b")'],
  ['-? terme\n-! définition', 'paragraph(bullet "? terme" break-line bullet "! définition")'],
  ['-*# a', 'paragraph(bullet "*# a")'],
  ['-* a\n- b\n-- c', 'list(listItem(bare("a" break-line bullet "b" break-line dash "c")))'],
  // Right behind a block, and at the start of a quotation, the break stays; a rule and a table end in a blank line.
  ['<quote>\n- a\n</quote>', 'blockquote(paragraph(break-line bullet "a"))'],
  ['<quote>- a</quote>', 'blockquote(paragraph("- a"))'],
  ['<quote>\n\n- a</quote>', 'blockquote(paragraph(bullet "a"))'],
  ['{{{t}}}\n- a\n-- b', 'heading("t") paragraph(break-line bullet "a" break-line dash "b")'],
  ['{{{t}}}\n\n- a', 'heading("t") paragraph(bullet "a")'],
  ['{{{t}}}\n- \n{{{u}}}', 'heading("t") paragraph(break-line bullet) heading("u")'],
  ['----\n- a', 'thematicBreak paragraph(bullet "a")'],
  ['|a|\n- b', 'table(tableRow(tableCell("a"))) paragraph(bullet "b")'],
  ['|<quote>q</quote>\n- b|', 'table(tableRow(tableCell(blockquote(paragraph("q")) break-line bullet "b")))'],
  ['-*\n- a', 'list(listItem(bare(bullet "a")))'],
  ['<intro>\n- a', 'paragraph(bullet "a")'],
  ['|x\n- a|', 'table(tableRow(tableCell("x" break-line bullet "a")))'],
  // The second hyphen is that of an arrow.
  ['[a\n-->u]', 'paragraph(link[url="u"]("a" break-line bullet))'],
  ['[a\n--->u]', 'paragraph(link[url="u"]("a" break-line dash))'],
  ['[a\n- {b}->u]', 'paragraph(link[url="u"]("a" break-line bullet emphasis("b")))'],
  ['[a\n\n-->u]', 'link[url="u"](paragraph("a") paragraph(bullet))'],
  ['[a\n\n--->u]', 'link[url="u"](paragraph("a") paragraph(dash))'],
  // Not at the start of its line.
  ['a\n -b', 'paragraph("a" break-auto "-b")'],
  ['a - b -- c', 'paragraph("a - b -- c")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
