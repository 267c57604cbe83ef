import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['<math>soit $x^2$ et {y}</math> $z$', 'paragraph("soit " inlineMath("x^2") " et " emphasis("y") " $z$")'],
  ['<math>$$\\frac{a}{b}$$</math>', 'math("\\\\frac{a}{b}")'],
  ['a <math>$$x$$</math> b', 'paragraph("a") math("x") paragraph("b")'],
  // The spaces around one in the text keep words apart.
  ['a<math> $x$</math>', 'paragraph("a" " " inlineMath("x"))'],
  ['<math>$x$ </math>b', 'paragraph(inlineMath("x") " " "b")'],
  // Nothing in a formula is markup, nor typography.
  ["<math>$l' [a->b] {c}$</math>", 'paragraph(inlineMath("l\' [a->b] {c}"))'],
  ['-* <math>$x$</math>', 'list(listItem(bare(inlineMath("x"))))'],
  ['|<math>$x|y$</math>|', 'table(tableRow(tableCell(inlineMath("x|y"))))'],
  ['[<math>$$x$$</math>->b]', 'paragraph(link[url="b"](inlineMath("x")))'],
  ['{{{a <math>$$x$$</math> b}}}', 'heading("a " inlineMath("x") " b")'],
  // Unclosed, it goes on to the end of the text.
  ['<math>x $y$', 'paragraph("x " inlineMath("y"))'],
  ['<math>x', 'paragraph("x")'],
  ['<math>5 $</math>', 'paragraph("5 $")'],
  ['<math>$$</math>', 'paragraph("$$")'],
  ['<math>$$x$ y</math>', 'paragraph("$" inlineMath("x") " y")'],
  ['x $y$', 'paragraph("x $y$")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
