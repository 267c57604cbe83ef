import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { markdownToSpip, type SpipToMarkdownOptions, spipToMarkdown } from '../../src/markdown/index.ts'
import { parseSpip } from '../../src/spip/index.ts'

test('every construct of a page', () => {
  const source =
    '{{{Le four}}}\n\nUn {bon} {{pain}}[[Au levain.]] du [four->art12].\n-* noir\n-# bis\n\n|{{a}}|{{b}}|\n|c|d|\n\n' +
    '<quote>e</quote>\n----\n<code>\nf\n</code>'
  expect(spipToMarkdown(source, { resolve: { link: ({ type, id }) => ({ url: `/${type}/${id}` }) } })).toBe(
    '## Le four\n\nUn *bon* **pain**[^1] du [four](/article/12).\n\n- noir\n\n1. bis\n\n| a | b |\n| - | - |\n| c | d |\n\n' +
      '> e\n\n***\n\n```\nf\n```\n\n[^1]: Au levain.\n',
  )
})

test('a heading has the level that is asked for', () => {
  expect(spipToMarkdown('{{{a}}}', { headingDepth: 4 })).toBe('#### a\n')
})

test('a tree is taken too, and not changed', () => {
  const tree = parseSpip('Un {pain}[[n]]')
  const before = JSON.stringify(tree)
  expect(spipToMarkdown(tree)).toBe('Un *pain*[^1]\n\n[^1]: n\n')
  expect(JSON.stringify(tree)).toBe(before)
})

test('what is not known to the site is a problem with its place', () => {
  const problems: Problem[] = []
  spipToMarkdown('Un <carte4>\n\n[a->art13] {b', {
    resolve: { link: () => undefined },
    onProblem: (problem) => problems.push(problem),
  })
  expect(problems.map(({ code, params, position }) => [code, params, position?.start.line])).toEqual([
    ['spip/unclosed-emphasis', {}, 3],
    ['spip/unknown-model', { name: 'carte' }, 1],
    ['spip/unresolved-reference', { type: 'article', id: 13 }, 3],
  ])
})

test('the empty text is empty', () => {
  expect(spipToMarkdown('')).toBe('')
})

test('line ends of Windows are line feeds', () => {
  const source = 'a\r\nb\r\n\r\n<pre>\r\nc\r\n</pre>\r\n<code>\r\nd\r\ne\r\n</code>\r\n<div\r\nclass="f">g</div>\r\n'
  expect(spipToMarkdown(source)).toBe(spipToMarkdown(source.replaceAll('\r\n', '\n')))
  expect(spipToMarkdown(source)).not.toContain('\r')
})

test.each<[unknown, unknown]>([
  [12, {}],
  [null, {}],
  [{ type: 'paragraph' }, {}],
  ['', { langue: 'fr' }],
  ['', { lang: 3 }],
  ['', { headingDepth: 7 }],
  ['', { notation: 'markdown' }],
  ['', { resolve: { lien: () => undefined } }],
])('%j with %j is refused', (source, options) => {
  expect(() => spipToMarkdown(source as string, options as SpipToMarkdownOptions)).toThrow(TypeError)
})

test.each<[source: unknown, message: string]>([
  [12, '`source` to be a string or a tree'],
  [{ type: 'paragraph' }, '`source` to be a string or a tree'],
  [{ type: 'root', children: [{ type: 'paragraph', children: 3 }] }, '`source.children[0].children`'],
])('%j is refused by name', (source, message) => {
  expect(() => spipToMarkdown(source as string)).toThrow(message)
})

test.each(['<del>a', '<ul><li>', '<a href="b">c', '<quote>a', '{a {{b '])(
  'a text of many %j throws nothing',
  (part) => {
    const source = part.repeat(3000) + part.replace(/<(\w+)[^<>]*>/g, '</$1>').repeat(3000)
    expect(spipToMarkdown(source)).not.toBe('')
    expect(markdownToSpip(spipToMarkdown(`a${' '.repeat(50_000)}b`))).not.toBe('')
  },
)
