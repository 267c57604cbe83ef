import { expect, test } from 'vitest'
import { COMMAND_TYPES, type CommandType, STATES, type State } from '../../src/core/moderation-states.ts'
import { moderationTable } from '../../src/moderation/table.ts'
import { canTransition, isRefusal, nextState, statesAfter, UNDOABLE_COMMANDS } from '../../src/moderation/transition.ts'
import { EXPECTED_CELLS } from './expected-table.ts'

test.each(EXPECTED_CELLS)('$state, $command: $cell', ({ state, command, cell }) => {
  expect(nextState(state, command)).toBe(cell)
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

test('a decision can be undone from every state that it leads to, back to where it was taken', () => {
  for (const before of STATES) {
    for (const decision of UNDOABLE_COMMANDS) {
      const after: string = moderationTable[before][decision]
      if (!isRefusal(after)) expect(statesAfter(after as State, 'undo')).toContain(before)
    }
  }
})

test('what is refused leads nowhere, and the rest leads to states', () => {
  for (const state of STATES) {
    for (const command of COMMAND_TYPES) {
      const states = statesAfter(state, command)
      expect(states.every((next) => STATES.includes(next))).toBe(true)
      expect(states.length === 0).toBe(isRefusal(moderationTable[state][command]))
    }
  }
})

test.each([
  ['publish', 'approve', 'state'],
  ['toString', 'approve', 'state'],
  ['pending', 'publish', 'command'],
  ['pending', undefined, 'command'],
])('(%j, %j) is a wrong argument: %s', (state, command, name) => {
  expect(() => nextState(state as State, command as CommandType)).toThrow(TypeError)
  expect(() => statesAfter(state as State, command as CommandType)).toThrow(TypeError)
  expect(() => canTransition(state as State, command as CommandType)).toThrow(`\`${name}\``)
})
