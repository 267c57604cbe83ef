import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

/** The same with each line end. */
const LINE_ENDS = [
  ['LF', '\n'],
  ['CR', '\r'],
  ['CRLF', '\r\n'],
] as const

test.each(LINE_ENDS)('%s', (_, end) => {
  const read = (...lines: readonly string[]) => treeOf(lines.join(end))
  expect(read('a', 'b')).toBe('paragraph("a" break-auto "b")')
  expect(read('a', '', 'b')).toBe('paragraph("a") paragraph("b")')
  expect(read('a', ' \t ', '', 'b')).toBe('paragraph("a") paragraph("b")')
  expect(read('-* a', '-* b')).toBe('list(listItem(bare("a")) listItem(bare("b")))')
  expect(read('|a|', '|b|', 'c')).toBe('table(tableRow(tableCell("a")) tableRow(tableCell("b"))) paragraph("c")')
  expect(read('a', '_ b')).toBe('paragraph("a" break-manual "b")')
  expect(read('<code>', 'a', 'b', '</code>')).toBe('code("a\\nb")')
  expect(read('<poesie>', 'a', '', 'b', '</poesie>')).toBe('poetry(poetryLine("a") poetryLine poetryLine("b"))')
  expect(read('{{{t', 'u}}}')).toBe('heading("t\\nu")')
  expect(read('{{{t', '', 'u}}}')).toBe('paragraph("{{{t") paragraph("u}}}")')
  expect(read('[a->b', 'c]')).toBe('paragraph("[a->b" break-auto "c]")')
})

test.each([
  ['', ''],
  [' \t\r\n ', ''],
  ['\n\n a \n\n', 'paragraph("a")'],
  // U+00A0 makes a line that is not blank.
  ['a\n\u00a0\nb', 'paragraph("a" break-auto "~" break-auto "b")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
