import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['<p></p>a', 'paragraph("a")'],
  ['<P> </P>\na', 'paragraph("a")'],
  ['<p ></p >a', 'paragraph("a")'],
  ['<p\n><div>a</div>', 'html("<div>") bare("a") html("</div>")'],
  ['<p><p>a</p>', 'html("<p>") bare("a") html("</p>")'],
  ['<div><p></p></div>', 'html("<div>") html("</div>")'],
  ['<p>\n{{{a}}}\n\nb', 'heading("a") paragraph("b")'],
  ['<p>\n-* a', 'list(listItem(bare("a")))'],
  // One that says more than its name, or holds something, stays.
  ['<p class="a"></p>', 'html("<p class=\\"a\\">") html("</p>")'],
  ['<p><img src="a"></p>', 'html("<p>") bare(html("<img src=\\"a\\">")) html("</p>")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
