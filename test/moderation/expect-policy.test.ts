import { describe, expect, test } from 'vitest'
import { decideMany } from '../../src/moderation/bulk/decide-many.ts'
import { previewMany } from '../../src/moderation/bulk/preview-many.ts'
import { selectForBulk } from '../../src/moderation/bulk/select-for-bulk.ts'
import { dueActions } from '../../src/moderation/due-actions.ts'
import { expectPolicy } from '../../src/moderation/expect-policy.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { queue } from '../../src/moderation/queue.ts'
import { admin, inState, minute } from './sample.ts'

const WHOLE: Policy = {
  mode: 'a-priori',
  registration: 'required',
  sections: ['3'],
  closesAt: '2014-06-12T10:00:00Z',
  closeAfterDays: 0,
  reopenedAt: '2014-06-12T10:00:00Z',
  lockedThreads: [],
  editMinutes: Number.POSITIVE_INFINITY,
  reportThreshold: 2,
  trustAfter: 1,
  fourEyes: false,
  appealDays: 180,
  retentionDays: { pending: 0, published: 1, rejected: 2, removed: 3, spam: 4, retracted: 5 },
  purge: 'prefix',
  tombstones: 'hide',
  rulesVersion: '2014-06',
}

test('a whole policy passes', () => {
  expect(() => expectPolicy(WHOLE)).not.toThrow()
  expect(() => expectPolicy({ ...WHOLE, purge: 'none', tombstones: 'keep', registration: 'optional' })).not.toThrow()
  expect(() => expectPolicy({ ...WHOLE, retentionDays: { spam: undefined } })).not.toThrow()
})

test('what is undefined is absent', () => {
  const names = Object.keys(WHOLE).filter((name) => name !== 'mode')
  const bare = { ...Object.fromEntries(names.map((name) => [name, undefined])), mode: 'a-priori' } as const
  expect(() => expectPolicy(bare)).not.toThrow()
})

test.each([
  [{ ...WHOLE, editMinutes: '5' }, "Expected `policy.editMinutes` to be a number from 0, got `'5'`"],
  [{ ...WHOLE, sections: '3' }, "Expected `policy.sections` to be a list, got `'3'`"],
  [{ ...WHOLE, lockedThreads: ['7', 8] }, 'Expected `policy.lockedThreads[1]` to be a string, got `8`'],
  [
    { ...WHOLE, closesAt: 3 },
    'Expected `policy.closesAt` to be an ISO 8601 instant, as `toISOString()` gives it, got `3`',
  ],
  [undefined, 'Expected `policy` to be an object, got `undefined`'],
])('what is wrong is told with what it must be: %#', (policy, message) => {
  expect(() => expectPolicy(policy as unknown as Policy)).toThrow(message)
})

const WRONG: readonly (readonly [object | null | undefined, string])[] = [
  [undefined, '`policy`'],
  [null, '`policy`'],
  [{}, '`policy.mode`'],
  [{ ...WHOLE, mode: undefined }, '`policy.mode`'],
  [{ mode: 'abo' }, '`policy.mode`'],
  [{ ...WHOLE, fourEye: true }, '`fourEyes`'],
  [{ ...WHOLE, registration: 'yes' }, '`policy.registration`'],
  [{ ...WHOLE, closesAt: '2014-06-12' }, '`policy.closesAt`'],
  [{ ...WHOLE, closeAfterDays: -1 }, '`policy.closeAfterDays`'],
  [{ ...WHOLE, reopenedAt: 'hier' }, '`policy.reopenedAt`'],
  [{ ...WHOLE, editMinutes: '5' }, '`policy.editMinutes`'],
  [{ ...WHOLE, reportThreshold: null }, '`policy.reportThreshold`'],
  [{ ...WHOLE, trustAfter: Number.NaN }, '`policy.trustAfter`'],
  [{ ...WHOLE, appealDays: [] }, '`policy.appealDays`'],
  [{ ...WHOLE, retentionDays: 30 }, '`policy.retentionDays`'],
  [{ ...WHOLE, retentionDays: { erased: 1 } }, '`erased`'],
  [{ ...WHOLE, retentionDays: { spam: 'long' } }, '`policy.retentionDays.spam`'],
  [{ ...WHOLE, sections: '3' }, '`policy.sections`'],
  [{ ...WHOLE, sections: [3] }, '`policy.sections[0]`'],
  [{ ...WHOLE, lockedThreads: { 0: '7' } }, '`policy.lockedThreads`'],
  [{ ...WHOLE, lockedThreads: ['6', 7] }, '`policy.lockedThreads[1]`'],
  [{ ...WHOLE, fourEyes: 'no' }, '`policy.fourEyes`'],
  [{ ...WHOLE, rulesVersion: 3 }, '`policy.rulesVersion`'],
  [{ ...WHOLE, purge: 'drop' }, '`policy.purge`'],
  [{ ...WHOLE, tombstones: 'show' }, '`policy.tombstones`'],
]

test.each(WRONG)('what is wrong is named: %#', (policy, name) => {
  expect(() => expectPolicy(policy as Policy)).toThrow(TypeError)
  expect(() => expectPolicy(policy as Policy)).toThrow(name)
})

describe('a policy is looked at wherever it is given', () => {
  const comments = [inState.pending]
  const wrong = { mode: 'a-priori', retentionDays: { spma: 1 } } as unknown as Policy
  const selection = selectForBulk(comments, { ids: ['7'] })
  if (!selection.ok) throw new Error('nothing is selected')
  const command = { type: 'approve', id: 'c2', at: minute(2), actor: admin } as const

  test.each<[string, (policy: Policy | (() => Policy)) => unknown]>([
    ['queue', (policy) => queue(comments, policy)],
    ['dueActions', (policy) => dueActions(comments, policy, minute(2))],
    ['decideMany', (policy) => decideMany(selection, command, policy)],
    ['previewMany', (policy) => previewMany(selection, 'approve', admin, policy, minute(2))],
  ])('%s', (_, call) => {
    expect(() => call(wrong)).toThrow('`spam`')
    expect(() => call(() => wrong)).toThrow('`spam`')
  })
})
