import type { Nodes, Root } from 'mdast'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { nodesOf } from '../../src/markdown/nodes-of.ts'
import { raiseTree } from '../../src/markdown/raise-tree.ts'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'

function raised(tree: Root, problems: Problem[] = []): Root {
  return raiseTree(tree, { notation: 'auto', headingDepth: 2, onProblem: (problem) => problems.push(problem) })
}

function outline(node: Nodes): unknown {
  if ('children' in node) return [node.type, ...node.children.map(outline)]
  return 'value' in node ? `${node.type} ${node.value}` : node.type
}

const shape = (markdown: string) => raised(readMarkdown(markdown)).children.map(outline)

test.each<[why: string, markdown: string, shape: unknown]>([
  [
    'what SPIP has signs for is as it was',
    '> a *b*',
    [['blockquote', ['paragraph', 'text a ', ['emphasis', 'text b']]]],
  ],
  ['tags stand around blocks', '# a', ['html <h1>', ['paragraph', 'text a'], 'html </h1>']],
  ['and around spans', 'a ~~b~~', [['paragraph', 'text a ', 'html <del>', 'text b', 'html </del>']]],
  ['pairs of tags become nodes', '<abbr title="b">a</abbr>', [['paragraph', ['abbreviation', 'text a']]]],
  ['where links lead is told by each', '[a]\n\n[a]: b', [['paragraph', ['link', 'text a']]]],
  [
    'notes stand at the end, in the order of their calls',
    'a[^x] b[^y]\n\n[^y]: c\n\n[^x]: d\n\ne',
    [
      ['paragraph', 'text a', 'footnoteReference', 'text  b', 'footnoteReference'],
      ['paragraph', 'text e'],
      ['footnoteDefinition', ['paragraph', 'text d']],
      ['footnoteDefinition', ['paragraph', 'text c']],
    ],
  ],
])('%s', (_, markdown, expected) => {
  expect(shape(markdown)).toEqual(expected)
})

test('notes beyond the ninth are in the order of their calls too', () => {
  const labels = Array.from({ length: 12 }, (_, index) => `n${index}`)
  const calls = labels.map((label) => `[^${label}]`).join(' ')
  const bodies = labels.toReversed().map((label) => `[^${label}]: ${label}`)
  const notes = raised(readMarkdown([calls, ...bodies].join('\n\n'))).children.slice(1)
  expect(notes.map((note) => note.type === 'footnoteDefinition' && note.label)).toEqual(
    labels.map((_, index) => String(index + 1)),
  )
})

test('its root is that of the tree, with what other tools keep there', () => {
  const tree = Object.assign(readMarkdown(''), { data: { title: 'b' } })
  expect(raised(tree)).toEqual(tree)
})

test('what is made of a node stands where the node stands', () => {
  const markdown = '~~a~~ `b` ![c](d) [e][f] <abbr title="h">g</abbr>\\\ni\n\n3. j\n\n# k\n\n```math\nl\n```\n\n[f]: m'
  const places: [string, string][] = []
  const waiting: Nodes[] = raised(readMarkdown(markdown)).children
  for (const node of waiting) {
    if ('children' in node) waiting.push(...node.children)
    const name = node.type === 'html' ? node.value : node.type
    places.push([name, markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)])
  }
  expect(places.filter(([name]) => name !== 'paragraph' && name !== 'text')).toEqual([
    ['<ol start="3">', '3. j'],
    ['<li>', '3. j'],
    ['</li>', '3. j'],
    ['</ol>', '3. j'],
    ['<h1>', '# k'],
    ['</h1>', '# k'],
    ['math', '```math\nl\n```'],
    ['<del>', '~~a~~'],
    ['</del>', '~~a~~'],
    ['inlineCode', '`b`'],
    ['<img src="d" alt="c" />', '![c](d)'],
    ['link', '[e][f]'],
    ['abbreviation', '<abbr title="h">g</abbr>'],
    ['break', '\\\n'],
  ])
})

test.each([
  ['italics in a header', '| a *b* |\n| - |', '<i>', '*b*'],
  ['what would be the language of a link', '[a *it*](b)', '<i>', '*it*'],
  [
    'an abbreviation at the end of a note',
    'a[^1]\n\n[^1]: <abbr title="b">c</abbr>',
    '<abbr title="b">',
    '<abbr title="b">c</abbr>',
  ],
])('so do the tags of %s', (_, markdown, tag, written) => {
  const found = [...nodesOf(raised(readMarkdown(markdown)))].find((node) => node.type === 'html' && node.value === tag)
  expect(markdown.slice(found?.position?.start.offset, found?.position?.end.offset)).toBe(written)
})

test('what is made of nodes that stand nowhere stands nowhere', () => {
  const markdown = '<span data-spip-model="img1">a</span> <span data-spip-idiom="b">c</span>'
  const tree = readMarkdown(markdown)
  for (const node of nodesOf(tree)) node.position = undefined
  expect([...nodesOf(raised(tree))].filter(({ position }) => position)).toEqual([])
})

test('the tree is not changed', () => {
  const tree = readMarkdown('# a *b*\n\n- [x] c[^1]\n\n| **d** |\n| - |\n| e |\n\n[^1]: f\\\ng')
  const before = JSON.stringify(tree)
  raised(tree)
  expect(JSON.stringify(tree)).toBe(before)
})

test.each<[what: string, wrap: (child: Nodes) => unknown, inside: unknown]>([
  [
    'quotations',
    (child) => ({ type: 'blockquote', children: [child] }),
    { type: 'paragraph', children: [{ type: 'text', value: 'fond' }] },
  ],
  ['spans', (child) => ({ type: 'emphasis', children: [child] }), { type: 'text', value: 'fond' }],
  ['links', (child) => ({ type: 'link', url: 'a', children: [child] }), { type: 'text', value: 'fond' }],
])('of ten thousand %s in each other the words are left, and it is told', (_, wrap, inside) => {
  let node = inside
  for (let level = 0; level < 10_000; level++) node = wrap(node as Nodes)
  const problems: Problem[] = []
  const tree = raised({ type: 'root', children: [node] } as Root, problems)
  expect(JSON.stringify(tree)).toContain('fond')
  expect(problems.map(({ code, params }) => [code, params])).toEqual([['spip/too-deep', { limit: 200 }]])
})

test('a type that nobody knows stays', () => {
  const tree = { type: 'root', children: [{ type: 'constructor', value: 'a' }] } as unknown as Root
  expect(raised(tree).children).toEqual([{ type: 'constructor', value: 'a' }])
})
