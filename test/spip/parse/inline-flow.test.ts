import { describe, expect, test } from 'vitest'
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
