import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, setup, transition } from 'xstate'
import type { State } from '../../../src/core/moderation-states.ts'
import { leadsTo, toXState, type XStateEvent } from '../../../src/moderation/diagrams/xstate.ts'
import { runs } from '../runs.ts'
import { histories, live } from './live.ts'

const machine = setup({
  types: { events: {} as XStateEvent },
  guards: { leadsTo: (args: { event: XStateEvent }, params: Parameters<typeof leadsTo>[1]) => leadsTo(args, params) },
  actions: { accepted: () => undefined },
}).createMachine(toXState())

describe('P20: the exported machine, driven by XState’s own transition()', () => {
  const numRuns = runs(100)

  test('it agrees with `decide` and `submit` on random walks', { timeout: 120_000 + numRuns * 50 }, () => {
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

function snapshotIn(value: State) {
  return machine.resolveState({ value, status: value === 'erased' ? 'done' : 'active' })
}
