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
    ['<p></ul>a', 'html("</ul>") paragraph("a")'],
    // The text of a paragraph has breaks.
    ['<p>a\nb</p>', 'html("<p>") bare("a" break-auto "b") html("</p>")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test('in emphasis they end it: it is text', () => {
    expect(treeOf('{a<div>b}</div>')).toBe('paragraph("{a") html("<div>") bare("b}") html("</div>")')
  })
})

describe('an <a> that begins a paragraph and holds a blank line or a block is a block', () => {
  test.each([
    ['<a href="b"><div>a</div></a>', 'html("<a href=\\"b\\">") html("<div>") bare("a") html("</div>") html("</a>")'],
    ['<a href="b">\n{{{a}}}\n</a>c', 'html("<a href=\\"b\\">") heading("a") html("</a>") paragraph("c")'],
    ['<a href="b">a\n\nc</a>', 'html("<a href=\\"b\\">") paragraph("a") paragraph("c") html("</a>")'],
    [
      '<a href="b">a [a<-]\n\nc</a>',
      'html("<a href=\\"b\\">") paragraph("a " anchor[name="a"]) paragraph("c") html("</a>")',
    ],
    ['<a href="b">a\nc</a>', 'paragraph(html("<a href=\\"b\\">") "a" break-auto "c" html("</a>"))'],
    [
      '<a href="b"><hr>a <b>c</b></a>',
      'html("<a href=\\"b\\">") html("<hr>") paragraph("a " html("<b>") "c" html("</b>")) html("</a>")',
    ],
    // Not one that begins later, nor one that another one or nothing ends: it would take all that follows.
    [
      'a <a href="b"><div>c</div></a>',
      'paragraph("a " html("<a href=\\"b\\">")) html("<div>") bare("c") html("</div>") html("</a>")',
    ],
    [
      '<a name="b"><hr>\n<a href="c">d</a>',
      'paragraph(html("<a name=\\"b\\">")) html("<hr>") paragraph(html("<a href=\\"c\\">") "d" html("</a>"))',
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
