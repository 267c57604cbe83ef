import { expect, test, vi } from 'vitest'
import { type PolicyOf, rulesFor } from '../../src/moderation/policy-of.ts'
import { inState, POSTERIORI, PRIORI } from './sample.ts'

test('one policy holds for every comment', () => {
  for (const comment of Object.values(inState)) expect(rulesFor(comment, PRIORI)).toBe(PRIORI)
})

test('a function is asked for each, with the comment alone', () => {
  const policy = vi.fn((comment: typeof inState.pending) => (comment.state === 'pending' ? PRIORI : POSTERIORI))
  expect(rulesFor(inState.pending, policy)).toBe(PRIORI)
  expect(rulesFor(inState.erased, policy)).toBe(POSTERIORI)
  expect(policy.mock.calls).toEqual([[inState.pending], [inState.erased]])
})

test.each<[unknown, string]>([
  [undefined, '`policy`'],
  [null, '`policy`'],
  ['a-priori', '`policy`'],
  [{}, '`policy.mode`'],
  [{ mode: 'pri' }, '`policy.mode`'],
  [{ mode: 'a-priori', fourEye: true }, '`fourEyes`'],
  [() => undefined, '`policy`'],
  [() => ({ mode: 'abo' }), '`policy.mode`'],
  [async () => PRIORI, '`policy` to be an object, got a promise'],
])('%o is a wrong argument', (policy, name) => {
  expect(() => rulesFor(inState.pending, policy as PolicyOf)).toThrow(TypeError)
  expect(() => rulesFor(inState.pending, policy as PolicyOf)).toThrow(name)
})
