import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['a<!-- {b} -->c', 'paragraph("a" html("<!-- {b} -->") "c")'],
  ['<!-- a -->', 'html("<!-- a -->")'],
  // Nothing in it is read, over blank lines and raw blocks too.
  ['a <!-- b\n\n<code>c</code> --> d', 'paragraph("a " html("<!-- b\\n\\n<code>c</code> -->") " d")'],
  ['<!-- <b> -->', 'html("<!-- <b> -->")'],
  // Its end is not in its start.
  ['<!-->a-->b', 'html("<!-->a-->") paragraph("b")'],
  ['<b>a</b> -->', 'paragraph(html("<b>") "a" html("</b>") " -->")'],
  ['a<!doctype html>b', 'paragraph("a" html("<!doctype html>") "b")'],
  ['|<!-- | -->a|', 'table(tableRow(tableCell(html("<!-- | -->") "a")))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['<!-- a', '<!--a->', 'a -->', '<!->'])('%j is text', (source) => {
  expect(treeOf(source, { notation: 'spip' })).toBe(`paragraph("${source}")`)
})

test('at the start of a text, `ig br` keeps line ends from being breaks', () => {
  expect(treeOf('<!-- ig br -->a\nb')).toBe('html("<!-- ig br -->") paragraph("a\\nb")')
  expect(treeOf('x <!-- ig br -->a\nb')).toContain('break-auto')
})
