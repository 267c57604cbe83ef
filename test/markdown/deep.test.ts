import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { flattened } from '../../src/markdown/deep.ts'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'

test.each([
  ['a *b **c*** `d`', 'a b c d'],
  ['> a\n>\n> b', 'a b'],
  ['- a\n- b', 'a b'],
  ['![a](b) <b>', 'a <b>'],
  ['[a][b]\n\n[b]: c', 'a'],
  ['***', ''],
])('of %j the words are left', (markdown, value) => {
  expect(flattened(readMarkdown(markdown))).toEqual({ type: 'text', value })
})

test('however deep they stand', () => {
  let node: Nodes = { type: 'text', value: 'fond' }
  for (let level = 0; level < 100_000; level++) node = { type: 'emphasis', children: [node] }
  expect(flattened(node)).toEqual({ type: 'text', value: 'fond' })
})
