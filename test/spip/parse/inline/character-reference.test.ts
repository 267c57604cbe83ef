import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['&eacute;', 'paragraph(text[reference="&eacute;"]("é"))'],
  ['&#233;', 'paragraph(text[reference="&#233;"]("é"))'],
  ['&#xE9;', 'paragraph(text[reference="&#xE9;"]("é"))'],
  ['&amp;', 'paragraph(text[reference="&amp;"]("&"))'],
  ['&lt;b&gt;', 'paragraph(text[reference="&lt;"]("<") "b" text[reference="&gt;"](">"))'],
  // A name that nobody knows has the shape of a reference, and stays.
  ['&foo;', 'paragraph(text[reference="&foo;"]("&foo;"))'],
  // What typography reads like the character itself is text.
  ['a&nbsp;b &laquo;c&raquo;', 'paragraph("a~b «c»")'],
  // Braces and brackets that are written as references are no markup.
  [
    '&#123;a&#125; &#91;b->c&#93;',
    'paragraph(text[reference="&#123;"]("{") "a" text[reference="&#125;"]("}") " " text[reference="&#91;"]("[") "b->c" text[reference="&#93;"]("]"))',
  ],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['AT&T', 'a & b', '&;', '&eacute', '&#;', '&é;'])('%j is text', (source) => {
  expect(treeOf(source)).toBe(`paragraph("${source}")`)
})
