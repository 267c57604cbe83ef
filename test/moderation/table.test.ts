import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, STATES, type State } from '../../src/core/moderation-states.ts'
import { moderationTable } from '../../src/moderation/table.ts'
import { canTransition } from '../../src/moderation/transition.ts'
import { EXPECTED_CELLS, EXPECTED_COMMANDS } from './expected-table.ts'

test('the whole table is expected here', () => {
  expect(EXPECTED_COMMANDS).toEqual(COMMAND_TYPES)
  expect(EXPECTED_CELLS).toHaveLength(7 * 14)
})

test.each(EXPECTED_CELLS)('$state, $command: $cell', ({ state, command, cell }) => {
  expect(moderationTable[state][command]).toBe(cell)
})

describe('the shape of the table (P18)', () => {
  const edges = (state: State): readonly State[] =>
    COMMAND_TYPES.flatMap((command) => {
      const transition = canTransition(state, command)
      if (transition.kind === 'refused') return []
      return transition.kind === 'to' ? [transition.state] : transition.states
    })

  const reachable = (start: readonly State[]): ReadonlySet<State> => {
    const found = new Set(start)
    for (const state of found) for (const next of edges(state)) found.add(next)
    return found
  }

  test('every state is reached from birth', () => {
    expect([...reachable(['pending', 'published', 'spam'])].sort()).toEqual([...STATES].sort())
  })

  test.each(STATES)('from %s, erased is reached', (state) => {
    expect(reachable([state])).toContain('erased')
  })

  test('erased is the only dead end', () => {
    expect(STATES.filter((state) => edges(state).every((next) => next === state))).toEqual(['erased'])
  })
})
