import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import { leadsTo, toXState } from '../../../src/moderation/diagrams/xstate.ts'
import { canTransition } from '../../../src/moderation/transition.ts'
import { born, fresh, moderator, POSTERIORI, PRIORI, SUBMISSION } from '../sample.ts'

test('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(toXState()))).toEqual(toXState())
})

test('has a way for each state that a cell can lead to, and for no other', () => {
  const { id, initial, states } = toXState()
  expect([id, initial]).toEqual(['comment', 'unborn'])
  expect(states.unborn.on?.submit?.map(({ target }) => target)).toEqual(['pending', 'published', 'spam'])
  expect(states.pending.on?.reject).toEqual([
    { target: 'rejected', guard: { type: 'leadsTo', params: { state: 'rejected' } }, actions: 'accepted' },
  ])
  expect(Object.keys(states)).toEqual(['unborn', ...STATES])
  expect(states.erased).toEqual({ type: 'final' })
  for (const state of STATES) {
    for (const command of COMMAND_TYPES) {
      const cell = canTransition(state, command)
      const expected = cell.kind === 'refused' ? undefined : cell.kind === 'to' ? [cell.state] : cell.states
      expect(states[state].on?.[command]?.map(({ target }) => target)).toEqual(expected)
    }
  }
})

describe('the guard', () => {
  test.each([
    ['submit', PRIORI, 'pending', true],
    ['submit', PRIORI, 'published', false],
    ['submit', POSTERIORI, 'published', true],
    ['submit', { mode: 'closed' }, 'pending', false],
  ] as const)('%s under %o leads to %s: %s', (type, policy, state, expected) => {
    expect(leadsTo({ event: { type, submission: SUBMISSION, policy } }, { state })).toBe(expected)
  })

  test('looks at what the checks found', () => {
    const event = {
      type: 'submit',
      submission: SUBMISSION,
      policy: POSTERIORI,
      findings: [{ check: 'links', verdict: 'spam' }],
    } as const
    expect(leadsTo({ event }, { state: 'spam' })).toBe(true)
  })

  test.each([
    ['approve', 'published', true],
    ['approve', 'pending', false],
    ['remove', 'removed', false],
  ] as const)('%s of what waits leads to %s: %s', (type, state, expected) => {
    const comment = born(PRIORI)
    const event = { type, comment, command: fresh(type, comment, moderator), policy: PRIORI }
    expect(leadsTo({ event }, { state })).toBe(expected)
  })
})
