import { expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../src/core/moderation-states.ts'
import { toMermaid } from '../../src/moderation/mermaid.ts'
import { canTransition } from '../../src/moderation/transition.ts'

test('draws every edge of the table that changes the state, and no other', () => {
  const drawn = [...toMermaid().matchAll(/^ {2}(\w+) --> (\w+): (.*)$/gm)].flatMap(([, from, to, commands]) =>
    (commands ?? '').split(' / ').map((command) => `${from} ${command} ${to}`),
  )
  const edges = STATES.flatMap((from) =>
    COMMAND_TYPES.filter((command) => command !== 'undo').flatMap((command) => {
      const transition = canTransition(from, command)
      if (transition.kind === 'refused') return []
      const states = transition.kind === 'to' ? [transition.state] : transition.states
      return states.filter((to) => to !== from).map((to) => `${from} ${command} ${to}`)
    }),
  )
  expect(drawn.sort()).toEqual(edges.sort())
})

test('draws the births and the end', () => {
  const lines = toMermaid().split('\n')
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
