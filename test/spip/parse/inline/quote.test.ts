import { describe, expect, test } from 'vitest'
import { renderSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('the tags of a quotation', () => {
  test.each([
    ['<quote>a</quote>', 'blockquote(paragraph("a"))'],
    [
      '<quote>a<quote>b</quote>c</quote>d',
      'blockquote(paragraph("a") blockquote(paragraph("b")) paragraph("c")) paragraph("d")',
    ],
    ['<quote>a', 'blockquote(paragraph("a"))'],
    ['a</quote>b', 'paragraph("a" "b")'],
    // Exactly these; others are unknown elements, and their end tags close them.
    ['<QUOTE>a</QUOTE>', 'paragraph(html("<QUOTE>") "a" html("</QUOTE>"))'],
    [
      '<quote class="x"><quote>a</quote>b</quote>',
      'paragraph(html("<quote class=\\"x\\">")) blockquote(paragraph("a")) paragraph("b" html("</quote>"))',
    ],
    ['<quote class="x"><intro>a</quote>', 'paragraph(html("<quote class=\\"x\\">") "a" html("</quote>"))'],
    ['<quote class="x">a</quote>b', 'paragraph(html("<quote class=\\"x\\">") "a" html("</quote>") "b")'],
    [
      '<quote><quote id="x">a</quote>b</quote>c',
      'blockquote(paragraph(html("<quote id=\\"x\\">") "a" html("</quote>") "b")) paragraph("c")',
    ],
    ['<quote class="x"/>a<quote>b</quote>', 'paragraph(html("<quote class=\\"x\\"/>") "a") blockquote(paragraph("b"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source, { notation: 'spip' })).toBe(expected)
  })

  test.each([
    ['<quote>a', 'spip/unclosed-quote'],
    ['a</quote>', 'spip/stray-end-tag'],
  ])('%j is told', (source, code) => {
    expect(renderSpip(source).problems.map((problem) => problem.code)).toEqual([code])
  })
})

test.each([
  ['<intro>a</intro> b', 'paragraph("a" " b")'],
  ['<intro>\n\na</intro>', 'paragraph("a")'],
  ['a</intro>', 'paragraph("a")'],
  ['<intro></intro>', ''],
])('an introduction leaves nothing but its text: %j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
