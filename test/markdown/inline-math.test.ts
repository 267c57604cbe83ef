import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'

/** The formulas of a text, in its order. */
function formulasOf(markdown: string): string[] {
  const nodes: Nodes[] = [readMarkdown(markdown)]
  for (const node of nodes) if ('children' in node) nodes.push(...node.children)
  return nodes.flatMap((node) => (node.type === 'inlineMath' ? [node.value] : []))
}

test.each<[markdown: string, formulas: string[]]>([
  ['$x^2$', ['x^2']],
  ['a $x$, $y$ b', ['x', 'y']],
  ['a$x$b', ['x']],
  ['*$x$* **$y$**', ['x', 'y']],
  ['$a*b*c_d_`$', ['a*b*c_d_`']],
  ['$[a](b) <c>$', ['[a](b) <c>']],
  ['$a\tb$', ['a\tb']],
  // What begins first.
  ['$`x$`', ['`x']],
  // Escapes.
  ['$x\\$y$', ['x\\$y']],
  ['$x\\\\$', ['x\\\\']],
  ['$\\\\$ y $z$', ['\\\\', 'z']],
  ['$\\\\\\$$', ['\\\\\\$']],
  ['\\$x$', []],
  // In a cell, a pipe is escaped.
  ['| $a\\|b$ |\n| - |', ['a|b']],
  ['$a\\|b$', ['a\\|b']],
])('%j', (markdown, formulas) => {
  expect(formulasOf(markdown)).toEqual(formulas)
})

test.each([
  '5 $ et 6 $',
  '$ x$',
  '$x $',
  '$\tx$',
  '5\u00A0$, puis 6\u00A0$',
  '5\u202F$) ou (6\u202F$',
  '$\u00A0x$',
  '$x$5',
  '$x$0',
  '$x$9',
  'de 5$ à 6$, ou $7',
  '$$x$$',
  '$$',
  '$',
  '$x\ny$',
  '$x\n\ny$',
  '`$x$`',
])('%j holds none', (markdown) => {
  expect(formulasOf(markdown)).toEqual([])
})

test('it has its place', () => {
  const [paragraph] = readMarkdown('a $x$ b').children
  const formula = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
  expect(formula?.position).toMatchObject({ start: { column: 3, offset: 2 }, end: { column: 6, offset: 5 } })
})
