import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { mapLeaves } from '../../src/markdown/map-leaves.ts'

const upper = (leaf: Nodes): Nodes => (leaf.type === 'text' ? { ...leaf, value: leaf.value.toUpperCase() } : leaf)

test('leaves are changed wherever they stand, and the tree that was given is not', () => {
  const link: Nodes = {
    type: 'link',
    url: 'u',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: 'a' }] }, { type: 'break' }],
  }
  const before = structuredClone(link)
  expect(mapLeaves(link, upper)).toEqual({
    type: 'link',
    url: 'u',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: 'A' }] }, { type: 'break' }],
  })
  expect(link).toEqual(before)
})

test('a leaf alone is changed itself', () => {
  expect(mapLeaves<Nodes>({ type: 'text', value: 'a' }, upper)).toEqual({ type: 'text', value: 'A' })
})
