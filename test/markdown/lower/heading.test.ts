import { expect, test } from 'vitest'
import type { SpipToMarkdownOptions } from '../../../src/markdown/index.ts'
import { markdownOf } from '../converted.ts'

test.each<[source: string, markdown: string]>([
  ['{{{a}}}', '## a'],
  ['{{{a {b} [c->d]}}}', '## a *b* [c](d)'],
  ['{{{ a }}}', '## a'],
  ['{{{a\nb}}}', '## a b'],
  ['{{{a<br />b}}}', '## a<br />b'],
  ['{{{{a\nb} [c\nd->e]}}}', '## *a b* [c d](e)'],
  ['{{{<b\ntitle="a">b</b>}}}', '## <b title="a">b</b>'],
  ['{{{#}}}', '## \\#'],
  ['{{{a #}}}', '## a \\#'],
  ['{{{1. a}}}', '## 1. a'],
  ['{{{a[[n]]}}}', '## a[^1]\n\n[^1]: n'],
  ['a {{{b}}} c', 'a\n\n## b\n\nc'],
  // HTML that says a heading is one.
  ['<h3>a {b}</h3>', '### a *b*'],
  ['<h3>a\nb</h3>', '### a b'],
  ['<h3></h3>', '###'],
  ['{{{<intro></intro>}}}\n\na', 'a'],
])('%j', (source, markdown) => {
  expect(markdownOf(source)).toBe(markdown)
})

test('a block that the site gives for a model stands in none', () => {
  const model = () => ({ type: 'element', tagName: 'div', properties: {}, children: [{ type: 'text', value: 'a\n-' }] })
  const options = { resolve: { model } } as SpipToMarkdownOptions
  expect(markdownOf('{{{<carte1>}}}', options)).toBe('<div>a\n-</div>')
  expect(markdownOf('{{{a <carte1> {b}}}}', options)).toBe('## a\n\n<div>a\n-</div>\n\n## *b*')
})

test.each([
  [1, '# a\n\n### b'],
  [4, '#### a\n\n### b'],
  [6, '###### a\n\n### b'],
] as const)('at level %i, while a tag tells its own', (headingDepth, markdown) => {
  expect(markdownOf('{{{a}}}\n\n<h3>b</h3>', { headingDepth })).toBe(markdown)
})

test('no level is deeper than six', () => {
  const tree = { type: 'root', children: [{ type: 'heading', depth: 5, children: [{ type: 'text', value: 'a' }] }] }
  expect(markdownOf(tree as never, { headingDepth: 4 })).toBe('###### a')
})

test('breaks and line ends of any tree are on one line', () => {
  const children = [
    { type: 'text', value: 'a\nb ' },
    { type: 'break' },
    { type: 'text', value: 'c' },
    { type: 'break' },
  ]
  const tree = { type: 'root', children: [{ type: 'heading', depth: 2, children }] }
  expect(markdownOf(tree as never)).toBe('## a b<br />c<br />')
})
