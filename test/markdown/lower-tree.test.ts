import type { Nodes, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { LowerOptions } from '../../src/markdown/lower/lowering.ts'
import { lowerTree } from '../../src/markdown/lower-tree.ts'
import { parseSpip } from '../../src/spip/index.ts'
import { readCases } from '../conformance/cases.ts'
import { corpus } from '../hostile/corpus.ts'

/** What mdast and GFM have. */
const MARKDOWN: ReadonlySet<string> = new Set(
  (
    'blockquote break code definition delete emphasis footnoteDefinition footnoteReference heading html image ' +
    'imageReference inlineCode link linkReference list listItem paragraph root strong table tableCell tableRow text ' +
    'thematicBreak'
  ).split(' '),
)

function lowered(source: string, options?: LowerOptions): unknown {
  const outline = (node: Nodes): unknown => {
    if ('children' in node) return [node.type, ...node.children.map(outline)]
    return 'value' in node ? `${node.type} ${node.value}` : node.type
  }
  return lowerTree(parseSpip(source), options).children.map(outline)
}

test('what is made of a node stands where the node stands', () => {
  const source =
    '[->art1] [A|b] <img src="c"> <img2> <a href="d">{e}</a> <del>f <ins>i\n\n<h3>g</h3>\n<ul>\n<li>h</li>\n</ul>\n\n' +
    '<div>j</div>\n\n<!-- k -->\n\n<pre><code>l</code></pre>'
  const tree = lowerTree(parseSpip(source), { resolve: { document: () => ({ url: '/i' }) } })
  const places: [string, string][] = []
  const waiting: Nodes[] = tree.children
  for (const node of waiting) {
    if ('children' in node) waiting.push(...node.children)
    const name = node.type === 'html' ? node.value : node.type
    places.push([name, source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)])
  }
  expect(places.filter(([name]) => !/^(?:paragraph|text|listItem)$/.test(name))).toEqual([
    ['heading', '<h3>g</h3>'],
    ['list', '<ul>\n<li>h</li>\n</ul>'],
    ['<div>j</div>\n<!-- k -->', '<div>j</div>\n\n<!-- k -->'],
    ['code', '<pre><code>l</code></pre>'],
    ['link', '[->art1]'],
    ['<abbr title="b">', '[A|b]'],
    ['</abbr>', '[A|b]'],
    ['image', '<img src="c">'],
    ['link', '<img2>'],
    ['link', '<a href="d">{e}</a>'],
    ['delete', '<del>f <ins>i'],
    ['emphasis', '{e}'],
    ['<ins>', '<ins>'],
    ['</ins>', ''],
  ])
})

describe('the shape of the tree', () => {
  test.each<[why: string, source: string, outline: unknown]>([
    ['signs of a line are text', '- a', [['paragraph', 'text –\u00a0', 'text a']]],
    ['tags stand around what they hold', '[B|c]', [['paragraph', 'html <abbr title="c">', 'text B', 'html </abbr>']]],
    [
      'and around blocks',
      '<poesie>\na\n\n\nb\n</poesie>',
      ['html <blockquote class="spip_poesie">', ['paragraph', 'text a'], ['paragraph', 'text b'], 'html </blockquote>'],
    ],
    ['an address is a link', '<b@c.fr>', [['paragraph', ['link', 'text b@c.fr']]]],
    ['a formula is HTML, which stays as it is', '<math>$x$</math>', [['paragraph', 'html $x$']]],
    [
      'a table without headers has an empty row of them',
      '|a|\n|{b}|',
      [
        [
          'table',
          ['tableRow', ['tableCell']],
          ['tableRow', ['tableCell', 'text a']],
          ['tableRow', ['tableCell', ['emphasis', 'text b']]],
        ],
      ],
    ],
    [
      'notes stand at the end, behind what nothing calls',
      'a[[b]][[<>c]]',
      [
        ['paragraph', 'text a', 'footnoteReference'],
        ['paragraph', 'text c'],
        ['footnoteDefinition', ['paragraph', 'text b']],
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(lowered(source)).toEqual(expected)
  })
})

test.each<[unknown]>([[{ langue: 'fr' }], [{ lang: 3 }], [{ headingDepth: 0 }], [12]])(
  'the options %j are refused, whatever the tree holds',
  (options) => {
    const refused = ['', '<multi>[fr]a[en]b</multi>'].map((source) => () => lowered(source, options as LowerOptions))
    for (const attempt of refused) expect(attempt).toThrow(TypeError)
  },
)

describe('of more nodes than a call takes arguments', () => {
  const many = <Value>(value: Value): Value[] => Array.from({ length: 600_000 }, () => value)
  const word = { type: 'text', value: 'a' }
  const rule = { type: 'thematicBreak' }
  const noted = { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: '1' }] }
  const cell = { type: 'tableCell', data: { colspan: 2 }, children: [noted, ...many(rule)] }

  test.each<[what: string, node: unknown]>([
    ['rows of a table', { type: 'table', children: many({ type: 'tableRow', children: [] }) }],
    ['blocks of a language', { type: 'multi', children: [{ type: 'multiVariant', lang: 'fr', children: many(rule) }] }],
    ['blocks of a cell', { type: 'table', children: [{ type: 'tableRow', children: [cell] }] }],
    [
      'words of a verse',
      {
        type: 'poetry',
        children: [[word], many(word)].map((children) => ({ type: 'poetryLine', children })),
      },
    ],
  ])('%s', (_, node) => {
    expect(lowerTree({ type: 'root', children: [node as RootContent] }).children.length).toBeGreaterThan(0)
  })
})

describe.each([
  ['conformance', readCases(new URL('../fixtures/conformance/', import.meta.url)).map(({ source }) => source)],
  ['hostile', corpus.flatMap(({ inputs }) => inputs)],
] as const)('of the %s corpus', (_, sources) => {
  test('only nodes of Markdown are left, and the tree is not changed', () => {
    for (const source of sources) {
      const tree = parseSpip(source)
      const before = JSON.stringify(tree)
      const nodes: Nodes[] = [lowerTree(tree)]
      for (const node of nodes) if ('children' in node) nodes.push(...node.children)
      expect(
        nodes.map(({ type }) => type).filter((type) => !MARKDOWN.has(type)),
        source,
      ).toEqual([])
      expect(JSON.stringify(tree) === before, source).toBe(true)
    }
  })
})
