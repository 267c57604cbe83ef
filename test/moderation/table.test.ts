import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, type CommandType, STATES, type State } from '../../src/core/moderation-states.ts'
import { moderationTable } from '../../src/moderation/table.ts'
import { canTransition, nextState } from '../../src/moderation/transition.ts'
import { EXPECTED_CELLS, EXPECTED_COMMANDS } from './expected-table.ts'

test('the whole table is expected here', () => {
  expect(EXPECTED_COMMANDS).toEqual(COMMAND_TYPES)
  expect(EXPECTED_CELLS).toHaveLength(7 * 14)
})

test.each(EXPECTED_CELLS)('$state, $command: $cell', ({ state, command, cell }) => {
  expect(moderationTable[state][command]).toBe(cell)
  expect(nextState(state, command)).toBe(cell)
})

describe('canTransition', () => {
  test.each(EXPECTED_CELLS)('$state, $command', ({ state, command, cell }) => {
    const transition = canTransition(state, command)
    if (cell.startsWith('moderation/')) expect(transition).toEqual({ kind: 'refused', code: cell })
    else if (cell.startsWith('rule:')) expect(transition).toMatchObject({ kind: 'depends', rule: cell })
    else expect(transition).toEqual({ kind: 'to', state: cell })
  })

  test.each([
    ['pending', ['published', 'rejected', 'removed', 'spam']],
    ['published', ['pending', 'published', 'rejected', 'removed', 'spam']],
    ['rejected', ['pending']],
    ['removed', ['published']],
    ['spam', ['pending', 'published', 'rejected', 'removed']],
  ] as const)('undo from %s goes back to where a decision came from', (state, states) => {
    expect(canTransition(state, 'undo')).toEqual({ kind: 'depends', rule: 'rule:undo', states })
  })

  test.each(['editByAuthor', 'report'] as const)('%s of a published comment hides it or not', (command) => {
    expect(canTransition('published', command)).toMatchObject({ states: ['pending', 'published'] })
  })
})

test.each([
  ['publish', 'approve', 'state'],
  ['toString', 'approve', 'state'],
  ['pending', 'publish', 'command'],
  ['pending', undefined, 'command'],
])('(%j, %j) is a wrong argument: %s', (state, command, name) => {
  expect(() => nextState(state as State, command as CommandType)).toThrow(TypeError)
  expect(() => canTransition(state as State, command as CommandType)).toThrow(`\`${name}\``)
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
