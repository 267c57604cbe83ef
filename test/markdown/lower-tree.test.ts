import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { lowerTree } from '../../src/markdown/lower-tree.ts'
import { parseSpip, type RenderOptions } from '../../src/spip/index.ts'
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

function lowered(source: string, options?: RenderOptions): unknown {
  const outline = (node: Nodes): unknown => {
    if ('children' in node) return [node.type, ...node.children.map(outline)]
    return 'value' in node ? `${node.type} ${node.value}` : node.type
  }
  return lowerTree(parseSpip(source), options).children.map(outline)
}

describe('a node of SPIP becomes one of Markdown', () => {
  test.each<[string, unknown]>([
    ['- a', [['paragraph', 'text –\u00a0', 'text a']]],
    ['-- a', [['paragraph', 'text —\u00a0', 'text a']]],
    ['[B|c]', [['paragraph', 'html <abbr title="c">B</abbr>']]],
    ['[#a<-]b', [['paragraph', 'html <a id="a"></a>', 'text b']]],
    ['<b@c.fr>', [['paragraph', ['link', 'text b@c.fr']]]],
    ['<b.pdf>', [['paragraph', 'text <b.pdf>']]],
    ['<img12|left>', [['paragraph', 'html <span data-spip-model="img12|left">', 'text <img12|left>', 'html </span>']]],
    ['<:a:b:>', [['paragraph', 'html <span data-spip-idiom="a:b">', 'text <:a:b:>', 'html </span>']]],
    ['<math>$x$</math>', [['paragraph', 'html $x$']]],
    ['<math>$$x$$</math>', ['code x']],
    [
      '[->http://a.fr] [->art12] [->#b] {[c->d]}',
      [
        [
          'paragraph',
          ['link', 'text http://a.fr'],
          'text  ',
          ['link', 'text article 12'],
          'text  ',
          ['link', 'text #b'],
          'text  ',
          ['emphasis', ['link', 'text c']],
        ],
      ],
    ],
    [
      '<poesie>\na\n{b}\n\n\nc\n</poesie>',
      [
        'html <blockquote class="spip_poesie">',
        ['paragraph', 'text a', 'break', ['emphasis', 'text b']],
        ['paragraph', 'text c'],
        'html </blockquote>',
      ],
    ],
    [
      '<poesie>\n- [B|c]\n</poesie>',
      [
        'html <blockquote class="spip_poesie">',
        ['paragraph', 'text - ', 'html <abbr title="c">B</abbr>'],
        'html </blockquote>',
      ],
    ],
    [
      '<multi>a[en]{b}[pt_br]c</multi>',
      [
        [
          'paragraph',
          'text a',
          'html <span lang="en">',
          ['emphasis', 'text b'],
          'html </span>',
          'html <span lang="pt-br">',
          'text c',
          'html </span>',
        ],
      ],
    ],
    [
      '<multi>[fr]a\n\nb</multi>',
      ['html <div lang="fr">', ['paragraph', 'text a'], ['paragraph', 'text b'], 'html </div>'],
    ],
  ])('%j', (source, expected) => {
    expect(lowered(source)).toEqual(expected)
  })

  test('with the address that the options say', () => {
    const glossary = () => ({ url: '/glossaire#scic' })
    expect(lowerTree(parseSpip('[?SCIC]'), { resolve: { glossary } }).children).toMatchObject([
      { children: [{ type: 'link', url: '/glossaire#scic', children: [{ value: 'SCIC' }] }] },
    ])
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
