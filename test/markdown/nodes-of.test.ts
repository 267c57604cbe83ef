import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { nodesOf } from '../../src/markdown/nodes-of.ts'

const tree: Nodes = {
  type: 'paragraph',
  children: [
    { type: 'emphasis', children: [{ type: 'text', value: 'a' }] },
    { type: 'strong', children: [{ type: 'text', value: 'b' }] },
    { type: 'text', value: 'c' },
  ],
}

const named = (nodes: Iterable<Nodes>): string[] => [...nodes].map((node) => ('value' in node ? node.value : node.type))

test('a node comes first, then each in it with its own, in the order of the text', () => {
  expect(named(nodesOf(tree))).toEqual(['paragraph', 'emphasis', 'a', 'strong', 'b', 'c'])
})

test('what is not entered is not given', () => {
  expect(named(nodesOf(tree, ({ type }) => type !== 'emphasis'))).toEqual(['paragraph', 'strong', 'b', 'c'])
})
