import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('block tags stand between paragraphs', () => {
  test.each([
    ['a<div>b</div>c', 'paragraph("a") html("<div>") bare("b") html("</div>") paragraph("c")'],
    ['<div>\na\n\nb\n</div>', 'html("<div>") bare("a") paragraph("b") html("</div>")'],
    // No breaks in the bare text of a block, but in that of an item.
    ['<div>a\nb</div>', 'html("<div>") bare("a\\nb") html("</div>")'],
    ['<ul>\n<li>a\nb</li>\n</ul>', 'html("<ul>") html("<li>") bare("a" break-auto "b") html("</li>") html("</ul>")'],
    ['a<hr />b', 'paragraph("a") html("<hr />") paragraph("b")'],
    [
      '<div>a<p>b</p>c</div>',
      'html("<div>") bare("a") html("<p>") bare("b") html("</p>") paragraph("c") html("</div>")',
    ],
    ['<p>a\n\nb', 'html("<p>") bare("a") paragraph("b")'],
    ['a</div>b', 'paragraph("a") html("</div>") paragraph("b")'],
    // The text of a paragraph has breaks.
    ['<p>a\nb</p>', 'html("<p>") bare("a" break-auto "b") html("</p>")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test('in emphasis they end it: it is text', () => {
    expect(treeOf('{a<div>b}</div>')).toBe('paragraph("{a") html("<div>") bare("b}") html("</div>")')
  })
})

describe('<br>', () => {
  test.each([
    ['a<br>b', 'paragraph("a" html("<br>") "b")'],
    ['a<br clear="all" />\nb', 'paragraph("a" html("<br clear=\\"all\\" />") "b")'],
    // Two of them are a blank line; at the start of a paragraph it goes.
    ['a<br><br>b', 'paragraph("a") paragraph("b")'],
    ['a\n\n<br />b', 'paragraph("a") paragraph("b")'],
    ['<br />a', 'paragraph("a")'],
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
