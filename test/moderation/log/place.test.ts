import { expect, test } from 'vitest'
import { placeAfter } from '../../../src/moderation/log/place.ts'
import { minute, POSTERIORI } from '../sample.ts'

const FIXED = { forum: { type: 'article', id: '12' }, thread: '7', submittedAt: minute(0) }
const ENTRY = {
  comment: '8',
  commandId: 'c5',
  command: 'approve',
  at: minute(5),
  actor: { id: 'm1', role: 'moderator' },
  seq: 4,
  revision: 2,
} as const

test('takes the version, the revision and the last change of the entry', () => {
  expect(placeAfter(FIXED, ENTRY)).toStrictEqual({
    id: '8',
    ...FIXED,
    version: 4,
    revision: 2,
    last: { commandId: 'c5', command: 'approve', at: minute(5), by: 'm1' },
  })
})

test('keeps what a comment answers, and no key for what answers nothing', () => {
  expect(placeAfter({ ...FIXED, parent: '7' }, ENTRY).parent).toBe('7')
  expect(Object.keys(placeAfter({ ...FIXED, ...{ parent: undefined } } as typeof FIXED, ENTRY))).not.toContain('parent')
})

test('takes nothing else along: no words, no person, no rules', () => {
  const entry = { ...ENTRY, policy: POSTERIORI, effects: [], grounds: {}, id: '9' }
  const held = { ...FIXED, author: {}, content: {}, identifiers: {}, reports: [] }
  expect(Object.keys(placeAfter(held, entry)).sort()).toEqual([
    'forum',
    'id',
    'last',
    'revision',
    'submittedAt',
    'thread',
    'version',
  ])
})
