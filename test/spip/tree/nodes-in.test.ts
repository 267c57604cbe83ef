import { expect, test } from 'vitest'
import { nodesIn } from '../../../src/spip/tree/nodes-in.ts'

const node = (type: string, children?: object[], data?: object) => ({ type, children, data })
const typesIn = (...nodes: object[]) => [...nodesIn(nodes)].map((one) => ('type' in one ? one.type : ''))

test.each<[string, object[], string[]]>([
  ['none', [], []],
  ['leaves', [node('a'), node('b')], ['a', 'b']],
  [
    'a node before what it holds',
    [node('a', [node('b', [node('c')]), node('d')]), node('e')],
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [
    'a caption after the rows',
    [node('table', [node('row')], { caption: node('caption') })],
    ['table', 'row', 'caption'],
  ],
  ['no caption of another node', [node('a', [], { caption: 'b' })], ['a']],
])('%s', (_, nodes, expected) => {
  expect(typesIn(...nodes)).toEqual(expected)
})

test('a tree may be deep', () => {
  let deep = node('a')
  for (let depth = 0; depth < 100_000; depth++) deep = node('a', [deep])
  expect(typesIn(deep)).toHaveLength(100_001)
})
