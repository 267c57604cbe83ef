import { expect, test } from 'vitest'
import { STATES } from '../../../src/core/moderation-states.ts'
import { BIRTHS, edgesOfTable } from '../../../src/moderation/diagrams/edges.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { POSTERIORI, PRIORI, SUBMISSION } from '../sample.ts'
import { EXPECTED_EDGES } from './edges-of-table.ts'

const edges = edgesOfTable()

test('are those of the table, cell by cell', () => {
  const cells = edges.flatMap(({ from, to, commands }) => commands.map((command) => `${from} ${command} ${to}`))
  expect(cells.sort()).toEqual(EXPECTED_EDGES)
})

// The diagram of the papers on moderation.
test.each([
  ['pending', 'published', 'approve'],
  ['pending', 'rejected', 'reject'],
  ['published', 'removed', 'remove'],
  ['published', 'pending', 'reopen editByAuthor report'],
  ['rejected', 'pending', 'reopen'],
  ['removed', 'published', 'approve'],
  ['spam', 'pending', 'markHam'],
  ['spam', 'published', 'approve'],
  ['retracted', 'erased', 'erase expire'],
  ['published', 'erased', 'erase'],
])('from %s to %s: %s', (from, to, commands) => {
  expect(edges.filter((edge) => edge.from === from && edge.to === to)).toEqual([
    { from, to, commands: commands.split(' ') },
  ])
})

test('lead from one state to another, once, and from every state but the last', () => {
  const pairs = edges.map(({ from, to }) => `${from} ${to}`)
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(edges.filter(({ from, to, commands }) => from === to || commands.length === 0)).toEqual([])
  expect(STATES.filter((state) => !edges.some(({ from }) => from === state))).toEqual(['erased'])
  expect(edges.flatMap(({ commands }) => commands)).not.toContain('undo')
})

test('births are the states that submissions are born in', () => {
  const born = [
    submit(SUBMISSION, PRIORI),
    submit(SUBMISSION, POSTERIORI),
    submit(SUBMISSION, POSTERIORI, [{ check: 'own', verdict: 'spam' }]),
  ].map((result) => (result.ok ? result.next.state : undefined))
  expect(Object.keys(BIRTHS)).toEqual(born)
})
