import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { nodesInLinkTags, unlinked, withoutInnerLinks } from '../../../src/markdown/lower/links-in-links.ts'

const text = (value: string): Nodes => ({ type: 'text', value })
const html = (value: string): Nodes => ({ type: 'html', value })

describe('what stands between the tags of a link', () => {
  test.each<[written: string, inside: string]>([
    ['<a href="x">|b|</a>|c', 'b'],
    ['a|<A>|b|c', 'b c'],
    ['<a>|b|<a>|c|</a >|d|</a>|e', 'b <a> c'],
    ['<a />|b', ''],
    ['<a href="x>y" title=\'a < b\'>|b|</a>|c', 'b'],
    ['<a title="a > b" />|b', ''],
    ['<a href="x">y</a>|b', ''],
    ['<a id="x"></a>|b', ''],
    ['<abbr title="x">|b|</abbr>', ''],
    ['<!-- <a> -->|b', ''],
    ['</a>|b', ''],
  ])('%s', (written, inside) => {
    const nodes = written.split('|').map((part) => (part.startsWith('<') ? html(part) : text(part)))
    const values = [...nodesInLinkTags(nodes)].map((node) => ('value' in node ? node.value : ''))
    expect(values.join(' ')).toBe(inside)
  })
})

describe('without its links', () => {
  const link = (url: string, ...children: readonly Nodes[]): Nodes => ({ type: 'link', url, children }) as Nodes

  test.each<[what: string, node: Nodes, left: Nodes[], told: number]>([
    ['a text', text('a'), [text('a')], 0],
    ['a link', link('b', text('a')), [text('a')], 1],
    ['a link that shows its address', link('https://a.fr', text('a.fr')), [text('a.fr')], 0],
    ['a link without words', link('a'), [], 1],
    ['a link in a link', link('b', link('c', text('a'))), [text('a')], 2],
    ['a start tag', html('<a class="b">'), [], 1],
    ['an end tag', html('</a>'), [], 0],
    ['a tag with an angle in quotes', html('<a title="b > c">'), [], 1],
    ['another tag', html('<abbr>'), [html('<abbr>')], 0],
  ])('%s', (_, node, left, told) => {
    const codes: string[] = []
    expect(unlinked(node, (code) => codes.push(code))).toEqual(left)
    expect(codes).toEqual(Array.from({ length: told }, () => 'spip/nested-link'))
  })

  test('a paragraph keeps the rest', () => {
    const paragraph = { type: 'paragraph', children: [text('a'), link('b', text('c'))] } as Nodes
    expect(unlinked(paragraph, () => {})).toEqual([{ type: 'paragraph', children: [text('a'), text('c')] }])
  })
})

test('what stands between the tags of a link is lowered without its links, and what stands beside it with them', () => {
  const link = (value: string): Nodes => ({ type: 'link', url: 'b', children: [{ type: 'text', value }] })
  const nodes = [html('<a>'), text('in'), html('</a>'), text('out')]
  const codes: string[] = []
  const lower = (node: Nodes): Nodes[] => (node.type === 'text' ? [link(node.value), text('!')] : [node])
  expect(nodes.flatMap(withoutInnerLinks(nodes, lower, (code) => codes.push(code)))).toEqual([
    html('<a>'),
    text('in'),
    text('!'),
    html('</a>'),
    link('out'),
    text('!'),
  ])
  expect(codes).toEqual(['spip/nested-link'])
})
