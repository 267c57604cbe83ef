import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseSpip } from '../../src/spip/index.ts'
import { printTree, treeOf } from '../support/print-tree.ts'

test('gives plain mdast where mdast has a node', () => {
  expect(parseSpip('a {{b}}')).toEqual({
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a ', position: at(0, 2) },
          { type: 'strong', children: [{ type: 'text', value: 'b', position: at(4, 5) }], position: at(2, 7) },
        ],
        position: at(0, 7),
      },
    ],
    position: at(0, 7),
  })
})

function at(start: number, end: number) {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  return { start: point(start), end: point(end) }
}

test.each([
  ['spip', 'paragraph(emphasis("a") " <b>")'],
  ['angle', 'paragraph("{a} <b>")'],
  ['auto', 'paragraph(emphasis("a") " <b>")'],
] as const)('reads the notation %s', (notation, expected) => {
  expect(treeOf('{a} <b>'.replace('<b>', '<un mot'), { notation })).toBe(expected.replace('<b>', '<un mot'))
})

test('an item is spread when it holds a paragraph', () => {
  const spread = (source: string) => {
    const [list] = parseSpip(source).children
    return list?.type === 'list' ? list.children.map((item) => item.spread) : []
  }
  expect(spread('-* a\n-* b')).toEqual([false, false])
  expect(spread('-* a\n----\nb\n-* c')).toEqual([true, false])
})

// The source of these nodes, alone, gives the same node again.
test.each([
  '{{a {b} c}}',
  '[a {b}|t{en}->http://c.d]',
  '[SIAE|x]',
  '[?terme|x#y]',
  '<img12|left>',
  '<multi>[fr]a[en]b</multi>',
  '<code>a</code>',
  '<https://a.fr>',
  '[#n<-]',
  '<:a:b:>',
])('%s parses to its node again', (source) => {
  const [paragraph] = parseSpip(`mot ${source}, fin`).children
  const nodes: readonly Nodes[] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const inner = nodes[1]
  expect(`mot ${source}, fin`.slice(inner?.position?.start.offset, inner?.position?.end.offset)).toBe(source)
  expect(treeOf(source)).toBe(`paragraph(${inner === undefined ? '' : printTree(inner)})`)
})
