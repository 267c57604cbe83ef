import { describe, expect, test } from 'vitest'
import type { CommandType } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { admin, author, blockersOf, fresh, inState, judge, minute, POSTERIORI, system } from '../sample.ts'

interface Case {
  readonly name: string
  readonly type: CommandType
  readonly on: Comment
  readonly by: Actor
  readonly policy: Policy
  readonly at: string
  readonly code?: string
  readonly params?: object
  readonly also?: readonly [code: string, params: object]
}

const edit = { type: 'editByAuthor', on: inState.published, by: author } as const
const retention = { pending: 1, published: 2, rejected: 0, retracted: 1 }
const DAY_LATER = '2014-06-13T10:00:00Z'

const cases: readonly Case[] = [
  { ...edit, name: 'an edit in time', policy: { ...POSTERIORI, editMinutes: 5 }, at: '2014-06-12T10:04:59Z' },
  {
    ...edit,
    name: 'an edit when time is up',
    policy: { ...POSTERIORI, editMinutes: 5 },
    at: minute(5),
    code: 'edit-window-over',
    params: { date: '2014-06-12T10:05:00.000Z' },
  },
  { ...edit, name: 'an edit years later', policy: POSTERIORI, at: '2030-01-01T00:00:00Z' },
  { ...edit, name: 'an edit in a closed forum', policy: { mode: 'closed' }, at: minute(1), code: 'forum-closed' },
  {
    ...edit,
    name: 'an edit in the closed forum of a section',
    on: { ...inState.published, forum: { type: 'rubrique', id: '3' } },
    policy: { mode: 'closed', closesAt: minute(0) },
    at: minute(1),
    code: 'forum-closed',
    params: { type: 'rubrique' },
    also: ['forum-expired', { type: 'rubrique', date: minute(0) }],
  },
  { ...edit, name: 'an edit before the closing', policy: { ...POSTERIORI, closesAt: minute(3) }, at: minute(2) },
  {
    ...edit,
    name: 'an edit at the closing',
    policy: { ...POSTERIORI, closesAt: minute(3) },
    at: minute(3),
    code: 'forum-expired',
    params: { date: minute(3) },
  },
  {
    ...edit,
    name: 'an edit in another thread than the locked one',
    policy: { ...POSTERIORI, lockedThreads: ['8'] },
    at: minute(1),
  },
  {
    ...edit,
    name: 'an edit in a locked thread',
    policy: { ...POSTERIORI, lockedThreads: ['8', '7'] },
    at: minute(1),
    code: 'thread-locked',
  },
  {
    name: 'a decision in a closed forum',
    type: 'remove',
    on: inState.published,
    by: admin,
    policy: { mode: 'closed' },
    at: minute(9),
  },
  {
    name: 'what waits expires a day after it came',
    type: 'expire',
    on: inState.pending,
    by: system,
    policy: { ...POSTERIORI, retentionDays: retention },
    at: DAY_LATER,
  },
  {
    name: 'and not before',
    type: 'expire',
    on: inState.pending,
    by: system,
    policy: { ...POSTERIORI, retentionDays: retention },
    at: '2014-06-13T09:59:59Z',
    code: 'retention-not-due',
    params: { date: '2014-06-13T10:00:00.000Z' },
  },
  {
    name: 'nothing expires in a state without a term',
    type: 'expire',
    on: inState.spam,
    by: system,
    policy: { ...POSTERIORI, retentionDays: retention },
    at: '2030-01-01T00:00:00Z',
    code: 'retention-not-due',
    params: { date: null },
  },
  {
    name: 'nothing expires without terms',
    type: 'expire',
    on: inState.pending,
    by: system,
    policy: POSTERIORI,
    at: '2030-01-01T00:00:00Z',
    code: 'retention-not-due',
    params: { date: null },
  },
  {
    name: 'a program erases a public comment at its term',
    type: 'erase',
    on: inState.published,
    by: system,
    policy: { ...POSTERIORI, retentionDays: retention },
    at: '2014-06-14T10:00:00Z',
  },
  {
    name: 'and not before',
    type: 'erase',
    on: inState.published,
    by: system,
    policy: { ...POSTERIORI, retentionDays: retention },
    at: DAY_LATER,
    code: 'retention-not-due',
    params: { date: '2014-06-14T10:00:00.000Z' },
  },
  {
    name: 'an administrator erases on request at once',
    type: 'erase',
    on: inState.published,
    by: admin,
    policy: POSTERIORI,
    at: minute(1),
  },
  {
    name: 'an address is purged at its term',
    type: 'purgeIdentifiers',
    on: inState.published,
    by: system,
    policy: POSTERIORI,
    at: '2015-06-12T10:00:00Z',
  },
  {
    name: 'and not before',
    type: 'purgeIdentifiers',
    on: inState.published,
    by: system,
    policy: POSTERIORI,
    at: '2015-06-12T09:59:59Z',
    code: 'retention-not-due',
    params: { date: '2015-06-12T10:00:00Z' },
  },
]

describe('the time', () => {
  test.each(cases)('$name', ({ also, at, by, code, on, params = {}, policy, type }) => {
    const found = blockersOf(judge(on, fresh(type, on, by, at), policy)).map((blocker) => [
      blocker.code,
      blocker.params,
    ])
    const expected = code === undefined ? [] : [[code, params], ...(also === undefined ? [] : [also])]
    expect(found).toEqual(expected.map(([name, values]) => [`moderation/${name}`, values]))
  })

  test.each(['expire', 'erase', 'purgeIdentifiers'] as const)('is not asked for %s of an erased comment', (type) => {
    const found = blockersOf(judge(inState.erased, fresh(type, inState.erased, system, minute(9)), POSTERIORI))
    expect(found.map(({ code }) => code)).toEqual(['moderation/erased'])
  })

  test('a date in another zone is the same instant', () => {
    const at = '2014-06-12T12:04:59+02:00'
    expect(
      judge(inState.published, fresh('editByAuthor', inState.published, author, at), { ...POSTERIORI, editMinutes: 5 })
        .ok,
    ).toBe(true)
  })
})
