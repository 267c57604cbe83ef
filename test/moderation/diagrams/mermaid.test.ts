import { expect, test } from 'vitest'
import { toMermaid } from '../../../src/moderation/diagrams/mermaid.ts'
import { EXPECTED_EDGES } from './edges-of-table.ts'

test('draws every edge of the table that changes the state, and no other', () => {
  const drawn = [...toMermaid().matchAll(/^ {2}(\w+) --> (\w+): (.*)$/gm)].flatMap(([, from, to, commands]) =>
    (commands ?? '').split(' / ').map((command) => `${from} ${command} ${to}`),
  )
  expect(drawn.sort()).toEqual(EXPECTED_EDGES)
})

test('draws the births and the end', () => {
  const lines = toMermaid().split('\n')
  expect(lines.at(-1)).toBe('')
  expect(lines[0]).toBe('stateDiagram-v2')
  expect(lines.filter((line) => line.startsWith('  [*] --> ')).map((line) => line.split(':')[0])).toEqual([
    '  [*] --> pending',
    '  [*] --> published',
    '  [*] --> spam',
  ])
  expect(lines).toContain('  erased --> [*]')
  expect(lines).toContain('  pending --> published: approve')
  expect(lines).toContain('  published --> pending: reopen / editByAuthor / report')
})
