import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { joinTags } from '../../src/markdown/join-tags.ts'
import { paragraphTag } from '../../src/markdown/paragraph-tag.ts'

const start: Nodes = { type: 'html', value: '<p >' }
const end: Nodes = { type: 'html', value: '</p>' }
const rule: Nodes = { type: 'thematicBreak' }
const code: Nodes = { type: 'code', value: 'a' }
const rules = [paragraphTag(({ type }) => type === 'code')]

test('the tags around what stands without them go', () => {
  expect(joinTags([start, rule, code, end], rules)).toEqual([rule, code])
})

test.each<[what: string, nodes: readonly Nodes[]]>([
  ['around other blocks', [start, rule, end]],
  ['around nothing', [start, end]],
  ['with attributes', [{ type: 'html', value: '<p class="b">' }, code, end]],
  ['without an end', [start, code]],
])('tags stay: %s', (_, nodes) => {
  expect(joinTags(nodes, rules)).toEqual(nodes)
})
