import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['a\n----\nb', 'paragraph("a") thematicBreak paragraph("b")'],
  ['a\n____\nb', 'paragraph("a") thematicBreak paragraph("b")'],
  ['----', 'thematicBreak'],
  ['--------', 'thematicBreak'],
  // The rest of the line is the next paragraph.
  ['---- b c', 'thematicBreak paragraph("b c")'],
  ['_____b', 'thematicBreak paragraph("b")'],
  ['----\n----', 'thematicBreak thematicBreak'],
  ['a\n----', 'paragraph("a") thematicBreak'],
  ['-* a\n----\n-* b', 'list(listItem(bare("a") thematicBreak) listItem(bare("b")))'],
  ['<quote>a\n----\nb</quote>', 'blockquote(paragraph("a") thematicBreak paragraph("b"))'],
  // Three are a dash line, and other signs are text.
  ['a\n---b', 'paragraph("a" break-line dash "-b")'],
  ['a\n___', 'paragraph("a" break-auto "___")'],
  ['a\n***\n====', 'paragraph("a" break-auto "***" break-auto "====")'],
  ['a ---- b', 'paragraph("a ---- b")'],
  ['a\n ----', 'paragraph("a" break-auto "----")'],
  ['----_', 'thematicBreak paragraph("_")'],
  // The last hyphen is that of the arrow.
  ['[<ul>\n----->u]', 'link[url="u"](html("<ul>") thematicBreak)'],
  ['[a\n\n---->u]', 'link[url="u"](paragraph("a") paragraph(dash "-"))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
