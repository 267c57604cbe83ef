import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { reporterOf } from '../../src/markdown/report.ts'

const start = { line: 1, column: 1, offset: 0 }
const end = { line: 1, column: 2, offset: 1 }

function told(node: Nodes, params?: Problem['params']): Problem[] {
  const problems: Problem[] = []
  reporterOf((problem) => problems.push(problem))('markdown/frame', node, params)
  return problems
}

test('a finding is a warning, with the place of its node', () => {
  expect(told({ type: 'text', value: 'a', position: { start, end } }, { name: 'b' })).toEqual([
    { code: 'markdown/frame', severity: 'warning', params: { name: 'b' }, position: { start, end } },
  ])
})

test.each<[Nodes['position']]>([
  [undefined],
  [{ start: { line: 1, column: 1 }, end }],
  [{ start, end: { line: 1, column: 2 } }],
])('of a node at %j there is no place', (position) => {
  const node: Nodes = { type: 'text', value: 'a', ...(position && { position }) }
  expect(told(node)).toEqual([{ code: 'markdown/frame', severity: 'warning', params: {} }])
})

test('nobody needs to listen', () => {
  expect(() => reporterOf(undefined)('markdown/frame', { type: 'text', value: 'a' })).not.toThrow()
})
