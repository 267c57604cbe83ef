import type { Html, Nodes, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { partsOf } from '../../src/markdown/parts-of.ts'

const a: PhrasingContent = { type: 'text', value: 'a' }
const block: Html = { type: 'html', value: '<hr>' }
const span: Html = { type: 'html', value: '<b>' }
const isBlock = (node: Nodes): node is Html => node === block

test.each<[nodes: readonly PhrasingContent[], parts: readonly unknown[]]>([
  [[], [[]]],
  [[a, span], [[a, span]]],
  [
    [a, block, span, a],
    [[a], block, [span, a]],
  ],
  [
    [block, block],
    [[], block, [], block, []],
  ],
])('%j', (nodes, parts) => {
  expect(partsOf(nodes, isBlock)).toEqual(parts)
})
