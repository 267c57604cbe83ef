import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('a quotation', () => {
  test.each([
    ['<quote>a</quote>', 'blockquote(paragraph("a"))'],
    [
      'x\n<quote>\na\nb\n\nc\n</quote>\ny',
      'paragraph("x") blockquote(paragraph("a" break-auto "b") paragraph("c")) paragraph("y")',
    ],
    ['<quote>a<quote>b</quote>c</quote>', 'blockquote(paragraph("a") blockquote(paragraph("b")) paragraph("c"))'],
    ['<quote>\n|a|\n</quote>', 'blockquote(table(tableRow(tableCell("a"))))'],
    ['<quote>\n----\n</quote>', 'blockquote(thematicBreak)'],
    ['<quote><poesie>a</poesie></quote>', 'blockquote(poetry(poetryLine("a")))'],
    ['<quote><div>a</div></quote>', 'blockquote(html("<div>") bare("a") html("</div>"))'],
    ['-* <quote>a</quote>', 'list(listItem(blockquote(paragraph("a"))))'],
    ['|<quote>a</quote>|b|', 'table(tableRow(tableCell(blockquote(paragraph("a"))) tableCell("b")))'],
    ['[<quote>a</quote>->b]', 'link[url="b"](blockquote(paragraph("a")))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test.each([
  ['a\n<math>\nb $x$\n</math>\nc', 'paragraph("a") paragraph("b " inlineMath("x")) paragraph("c")'],
  ['a\r\n <intro> \r\nb', 'paragraph("a") paragraph("b")'],
  ['-* a\n<math>\n-* b\n</math>', 'list(listItem(bare("a"))) list(listItem(bare("b")))'],
  ['a\n<math>b\n</math>c', 'paragraph("a" break-auto "b" break-auto "c")'],
  ['|a\n<math>\nb</math>|c|', 'table(tableRow(tableCell("a" break-auto "b") tableCell("c")))'],
])('a tag that leaves nothing leaves a blank line where it is alone on its own: %j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

describe('its tags', () => {
  test.each([
    // Unclosed, it ends with its container, or with the text.
    ['<quote>a', 'blockquote(paragraph("a"))'],
    ['<div><quote>a</div>b', 'html("<div>") blockquote(paragraph("a")) html("</div>") paragraph("b")'],
    // An end that closes nothing leaves nothing.
    ['a</quote>b', 'paragraph("ab")'],
    // Without content, nothing.
    ['<quote></quote>', ''],
    ['<quote> \n </quote>a', 'paragraph("a")'],
    ['<intro>a</intro>b', 'paragraph("ab")'],
    // In a poem and in the text of a link, which hold no block, they are nothing.
    ['<poesie>a<quote>b</quote></poesie>', 'poetry(poetryLine("ab"))'],
    ['<quote>[a</quote>b->u] c', 'blockquote(paragraph(link[url="u"]("ab") " c"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source).replace('"a" "b"', '"ab"')).toBe(expected)
  })

  test.each([
    // The end of such a tag ends no quotation around it.
    [
      '<quote>a<quote class=x>b</quote>c</quote>d',
      'blockquote(paragraph("a" html("<quote class=x>") "b" html("</quote>") "c")) paragraph("d")',
    ],
    // One that closes itself has no end.
    ['<quote>a<quote class=x />b</quote>c', 'blockquote(paragraph("a" html("<quote class=x />") "b")) paragraph("c")'],
    ['<quote>a</quote class=x>b</quote>c', 'blockquote(paragraph("a" html("</quote class=x>") "b")) paragraph("c")'],
    ['<q class=x>a<quote>b</quote>', 'paragraph(html("<q class=x>") "a") blockquote(paragraph("b"))'],
  ])('%j, in a quotation', (source, expected) => {
    expect(treeOf(source, { notation: 'spip' })).toBe(expected)
  })

  test.each(['<QUOTE>a</QUOTE>', '<quote class="x">a</quote>', '<quote >a'])('%j is a tag like another', (source) => {
    expect(treeOf(source, { notation: 'spip' })).toContain('html("<')
  })
})
