import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('a tag is kept as written', () => {
  test.each([
    '<b>',
    '</b>',
    '<br/>',
    '<B CLASS=x>',
    "<span title='{a} : [b->c]'>",
    '<span title="a > b">',
    '<span\ntitle="a">',
    '<x-y z>',
    '<foo:bar>',
    '<a href=http://b.c/?d=e&f>',
    '<img src="a.png" alt="b" />',
  ])('%j', (tag) => {
    expect(treeOf(`x${tag}y`, { notation: 'spip' })).toBe(`paragraph("x" html(${JSON.stringify(tag)}) "y")`)
  })
})

describe('is no tag', () => {
  test.each(['a < b', 'a <3', '<>', '< b>', '<1>', '<é>', 'a <b', '<b <c', '</ b>', '<b title="x'])('%j', (source) => {
    expect(treeOf(source, { notation: 'spip' })).toBe(`paragraph(${JSON.stringify(source)})`)
  })
})

test.each([
  ['<b>{a}</b>', 'paragraph(html("<b>") emphasis("a") html("</b>"))'],
  ['-* <b>a</b>', 'list(listItem(bare(html("<b>") "a" html("</b>"))))'],
  ['[<b>a</b>->c]', 'paragraph(link[url="c"](html("<b>") "a" html("</b>")))'],
  ['|<b>a</b>|', 'table(tableRow(tableCell(html("<b>") "a" html("</b>"))))'],
  ['<poesie><b>a</b></poesie>', 'poetry(poetryLine(html("<b>") "a" html("</b>")))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
