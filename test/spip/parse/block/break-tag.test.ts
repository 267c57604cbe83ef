import { describe, expect, test } from 'vitest'
import { isBreakTag } from '../../../../src/spip/parse/block/break-tag.ts'
import { parse } from '../../../../src/spip/parse/parse.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('<br>', () => {
  test.each([
    ['a<br>b', 'paragraph("a" html("<br>") "b")'],
    ['a<br clear="all" />\nb', 'paragraph("a" html("<br clear=\\"all\\" />") "b")'],
    // Two of them are a blank line; at the start of a paragraph it goes.
    ['a<br><br>b', 'paragraph("a") paragraph("b")'],
    ['a\n\n<br />b', 'paragraph("a") paragraph("b")'],
    ['<br />a', 'paragraph("a")'],
    ['a\n\n<br><br>\n<br />b', 'paragraph("a") paragraph("b")'],
    // At the start of a block, and right behind one, it is what its author wrote.
    ['{{{t}}}<br />b', 'heading("t") paragraph(html("<br />") "b")'],
    ['----\n<br>b', 'thematicBreak paragraph("b")'],
    ['<p><br><br>b', 'paragraph("b")'],
    ['{{{t}}}\n<br>b', 'heading("t") paragraph(html("<br>") "b")'],
    ['{{{t}}}\n<br>\n_ b', 'heading("t") paragraph("b")'],
    ['<div><br />b</div>', 'html("<div>") bare(html("<br />") "b") html("</div>")'],
    ['<div>\n\n<br />b</div>', 'html("<div>") paragraph("b") html("</div>")'],
    ['-* <br>b', 'list(listItem(bare(html("<br>") "b")))'],
    ['a\n\n<intro></intro><br>b', 'paragraph("a") paragraph(html("<br>") "b")'],
    ['a<br><br><BR/>b', 'paragraph("a") paragraph("b")'],
    // With anything between them, they are two breaks.
    ['a<br> <br>b', 'paragraph("a" html("<br>") html("<br>") "b")'],
    ['a<br />\n<br />b', 'paragraph("a" html("<br />") html("<br />") "b")'],
    // With attributes, it says more than a break.
    ['a\n\n<br clear="all">b', 'paragraph("a") paragraph(html("<br clear=\\"all\\">") "b")'],
    // A heading has no paragraphs.
    ['{{{a<br><br>b}}}', 'heading("a" html("<br>") html("<br>") "b")'],
    ['|a<br>b|', 'table(tableRow(tableCell("a" html("<br>") "b")))'],
    // In a cell, which has no paragraphs, all of them stay.
    ['|a<br><br>b|', 'table(tableRow(tableCell("a" html("<br>") html("<br>") "b")))'],
    ['|a<br /> <br />\n<br />b|', 'table(tableRow(tableCell("a" html("<br />") html("<br />") html("<br />") "b")))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test.each([
  ['a<br>b', [2]],
  ['a<BR class="x"/>b<hr>', [2]],
  ['a<b>b</b>', []],
  ['a\nb', []],
])('is found in %j', (source, expected) => {
  const events = parse(source, { notation: 'spip', scope: 'body', report: undefined })
  const found = Array.from({ length: events.length }, (_, index) => index).filter((index) => isBreakTag(events, index))
  expect(found).toEqual(expected)
})
