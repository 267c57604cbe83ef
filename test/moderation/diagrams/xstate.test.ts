import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, setup, transition } from 'xstate'
import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import { leadsTo, toXState, type XStateEvent } from '../../../src/moderation/diagrams/xstate.ts'
import { canTransition } from '../../../src/moderation/transition.ts'
import { histories, live } from '../model/live.ts'
import { runs } from '../runs.ts'
import { born, fresh, type inState, moderator, POSTERIORI, PRIORI, SUBMISSION } from '../sample.ts'

const machine = setup({
  types: { events: {} as XStateEvent },
  guards: { leadsTo: (args: { event: XStateEvent }, params: Parameters<typeof leadsTo>[1]) => leadsTo(args, params) },
  actions: { accepted: () => undefined },
}).createMachine(toXState())

test('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(toXState()))).toEqual(toXState())
})

test('has a way for each state that a cell can lead to, and for no other', () => {
  const { states } = toXState()
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

describe('P20: driven by XState’s own transition()', () => {
  const numRuns = runs(100)

  test('it agrees with `decide` and `submit` on random walks', { timeout: 30_000 + numRuns * 50 }, () => {
    let count = 0
    fc.assert(
      fc.property(histories(), (history) => {
        const { given, posted } = live(history).facts
        for (const { submission, policy, findings, result } of posted) {
          const event: XStateEvent = { type: 'submit', submission, policy, findings }
          const [next, actions] = transition(machine, initialTransition(machine)[0], event)
          expect(next.value).toBe(result.ok ? result.next.state : 'unborn')
          expect(actions.map(({ type }) => type)).toEqual(result.ok ? ['accepted'] : [])
        }
        const snapshots = new Map<string, ReturnType<typeof snapshotIn>>()
        for (const { before, command, policy, result } of given) {
          const snapshot = snapshots.get(before.id) ?? snapshotIn(before.state)
          expect(snapshot.value).toBe(before.state)
          const event: XStateEvent = { type: command.type, comment: before, command, policy }
          const [next, actions] = transition(machine, snapshot, event)
          expect(next.value).toBe(result.ok ? result.next.state : before.state)
          expect(actions.map(({ type }) => type)).toEqual(result.ok ? ['accepted'] : [])
          snapshots.set(before.id, next)
          count++
        }
      }),
      { numRuns },
    )
    expect(count).toBeGreaterThan(1000)
  })

  test('an erased comment is the end', () => {
    expect(snapshotIn('erased').status).toBe('done')
  })
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

function snapshotIn(value: keyof typeof inState) {
  return machine.resolveState({ value, status: value === 'erased' ? 'done' : 'active' })
}
