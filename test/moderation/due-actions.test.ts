import { describe, expect, test } from 'vitest'
import { STATES } from '../../src/core/moderation-states.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import { decide } from '../../src/moderation/decide.ts'
import { type DueAction, dueActions } from '../../src/moderation/due-actions.ts'
import { decideForum } from '../../src/moderation/forum/decide-forum.ts'
import type { ForumCommand } from '../../src/moderation/forum/forum-command.ts'
import { openForum } from '../../src/moderation/forum/open-forum.ts'
import { policyOfForum } from '../../src/moderation/forum/policy-of-forum.ts'
import type { KeptIp } from '../../src/moderation/identifiers.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { admin, born, inState, minute, POSTERIORI, PRIORI } from './sample.ts'

const LATER = '2014-07-20T00:00:00Z'

function told(actions: readonly DueAction[]): readonly string[] {
  return actions.map(({ command, due }) => `${command.type} ${command.id} since ${due.slice(0, 10)}`)
}

const COMMENTS: readonly Comment[] = STATES.map((state) => ({ ...inState[state], id: state }) as Comment)
const DAYS = { pending: 30, published: 31, rejected: 10, spam: 1, retracted: 400 }

describe('retention', () => {
  test('is due by state, longest first; what is erased is done', () => {
    expect(told(dueActions(COMMENTS, { ...PRIORI, retentionDays: DAYS }, LATER))).toEqual([
      'expire expire:spam:2 since 2014-06-13',
      'expire expire:rejected:2 since 2014-06-22',
      'expire expire:pending:1 since 2014-07-12',
      'erase erase:published:1 since 2014-07-13',
    ])
  })

  test('is in the order of the ids where it is due at once', () => {
    const some = ['b', 'c', 'a'].map((id): Comment => ({ ...inState.spam, id }))
    const due = told(dueActions(some, { ...PRIORI, retentionDays: DAYS }, LATER))
    expect(due.map((line) => line.split(':')[1])).toEqual(['a', 'b', 'c'])
  })

  test('is due from its very instant on', () => {
    const policy: Policy = { ...PRIORI, retentionDays: { pending: 1 } }
    expect(dueActions([inState.pending], policy, '2014-06-13T09:59:59Z')).toEqual([])
    expect(dueActions([inState.pending], policy, '2014-06-13T10:00:00Z')).toHaveLength(1)
  })

  test('has no length by default', () => {
    expect(dueActions(COMMENTS, PRIORI, LATER)).toEqual([])
  })
})

describe('addresses', () => {
  const withIp = (ip: KeptIp): Comment => ({ ...inState.spam, identifiers: { ip } }) as Comment
  const full: KeptIp = { kind: 'full', value: '203.0.113.7', keepUntil: '2014-07-01T00:00:00Z' }
  const prefix: KeptIp = { kind: 'prefix', value: '203.0.113.0/24' }

  test.each<[KeptIp, Policy, readonly string[]]>([
    [full, PRIORI, ['purgeIdentifiers purgeIdentifiers:7:2 since 2014-07-01']],
    [full, { ...PRIORI, purge: 'prefix' }, ['purgeIdentifiers purgeIdentifiers:7:2 since 2014-07-01']],
    [{ ...full, keepUntil: '2015-01-01T00:00:00Z' }, PRIORI, []],
    [prefix, PRIORI, []],
    [prefix, { ...PRIORI, purge: 'prefix' }, []],
    [prefix, { ...PRIORI, purge: 'none' }, ['purgeIdentifiers purgeIdentifiers:7:2 since 2014-06-12']],
    [{ kind: 'none' }, PRIORI, []],
    [{ kind: 'none' }, { ...PRIORI, purge: 'none' }, []],
  ])('%j of spam, with %j: %j', (ip, policy, due) => {
    expect(told(dueActions([withIp(ip)], policy, LATER))).toEqual(due)
  })

  test('go with the comment that is erased', () => {
    expect(told(dueActions([withIp(full)], { ...PRIORI, retentionDays: { spam: 1 } }, LATER))).toHaveLength(1)
  })
})

describe('forums', () => {
  const policy: Policy = { ...POSTERIORI, closeAfterDays: 14 }
  const late = born(POSTERIORI, { id: '8', commandId: '8', at: '2014-06-20T10:00:00Z' })

  test('are closed when they have been quiet for so long', () => {
    expect(told(dueActions([late, inState.published], policy, LATER))).toEqual([
      'close close:article:12:2014-07-04T10:00:00.000Z since 2014-07-04',
    ])
    expect(dueActions([late, inState.published], policy, '2014-07-04T09:00:00Z')).toEqual([])
  })

  test.each<Partial<Policy>>([{ mode: 'closed' }, { closesAt: '2014-07-01T00:00:00Z' }])(
    'are not closed twice: %j',
    (change) => {
      expect(dueActions([late], { ...policy, ...change }, LATER)).toEqual([])
    },
  )

  test('a closing that is announced for later does not keep them open', () => {
    expect(dueActions([late], { ...policy, closesAt: '2015-01-01T00:00:00Z' }, LATER)).toHaveLength(1)
  })

  test.each([
    ['2014-07-01T10:00:00Z', ['close close:article:12:2014-07-15T10:00:00.000Z since 2014-07-15']],
    ['2014-07-19T10:00:00Z', []],
    ['2014-06-19T10:00:00Z', ['close close:article:12:2014-07-04T10:00:00.000Z since 2014-07-04']],
  ])('are given their days anew where they were reopened at %s, unless a comment came since', (reopenedAt, due) => {
    expect(told(dueActions([late], { ...policy, reopenedAt }, LATER))).toEqual(due)
  })

  test.each([
    ['a moderator', { type: 'close', id: 'f2', at: '2014-06-21T10:00:00Z', actor: admin, expected: { version: 1 } }],
    ['a program', undefined],
  ] as const)('that %s closed and a moderator reopened stay open until they were quiet again', (_who, byHand) => {
    const opening = {
      commandId: 'f1',
      at: minute(0),
      actor: admin,
      forum: late.forum,
      moderation: 'a-posteriori',
    } as const
    const { next, entry } = openForum(opening)
    const log = [entry]
    let forum = next
    const give = (command: ForumCommand): void => {
      const result = decideForum(forum, command, { log })
      if (!result.ok || result.repeated) throw new Error(`not done: ${command.id}`)
      forum = result.next
      log.push(result.entry)
    }
    const due = (now: string) =>
      dueActions([late], policyOfForum(forum, { closeAfterDays: 14 }), now).flatMap((action) =>
        action.kind === 'forum' ? [action.command] : [],
      )
    for (const command of byHand ? [byHand] : due(LATER)) give(command)
    give({ type: 'reopenForum', id: 'f3', at: LATER, actor: admin, expected: { version: 2 } })
    give({ type: 'lockThread', id: 'f4', at: LATER, actor: admin, expected: { version: 3 }, thread: '8' })
    expect(due('2014-07-20T23:00:00Z')).toEqual([])
    expect(due('2014-08-02T23:00:00Z')).toEqual([])
    for (const command of due('2014-08-03T00:00:00Z')) give(command)
    expect(policyOfForum(forum).closesAt).toBe('2014-08-03T00:00:00Z')
    expect(due('2014-08-04T00:00:00Z')).toEqual([])
  })

  const gone = { state: 'erased', wasPublic: false } as const
  test.each<[object, string]>([
    [inState.spam, '2014-06-26'],
    [inState.rejected, '2014-06-26'],
    [inState.removed, '2014-06-26'],
    [{ ...inState.retracted, wasPublic: false }, '2014-06-26'],
    [{ ...inState.erased, ...gone }, '2014-06-26'],
    [inState.pending, '2014-07-04'],
    [inState.published, '2014-07-04'],
    [{ ...inState.retracted, wasPublic: true }, '2014-07-04'],
    [{ ...inState.erased, wasPublic: true }, '2014-07-04'],
  ])('count from the last comment that was not taken away: %#', (other, since) => {
    const last = { ...late, ...other, id: '8', submittedAt: late.submittedAt } as Comment
    for (const comments of [
      [inState.published, last],
      [last, inState.published],
    ]) {
      expect(dueActions(comments, policy, LATER).map(({ due }) => due.slice(0, 10))).toEqual([since])
    }
    expect(dueActions([last], policy, LATER).map(({ due }) => due.slice(0, 10))).toEqual(['2014-07-04'])
  })

  test('of several objects are told apart', () => {
    const rules = ({ forum }: Comment): Policy => (forum.id === '12' ? policy : POSTERIORI)
    const elsewhere = { ...late, id: '9', forum: { type: 'article', id: '13' } }
    expect(dueActions([late, elsewhere], rules, LATER)).toMatchObject([{ kind: 'forum', forum: { id: '12' } }])
    expect(dueActions([late, elsewhere], policy, LATER)).toHaveLength(2)
  })
})

test('whatever is due is accepted, and then no longer due', () => {
  const policy: Policy = { ...POSTERIORI, retentionDays: DAYS, closeAfterDays: 1, purge: 'prefix' }
  const now = '2016-01-01T00:00:00Z'
  const { next: forum } = openForum({
    commandId: 'f',
    at: minute(0),
    actor: admin,
    forum: { type: 'article', id: '12' },
    moderation: 'a-posteriori',
  })
  const after = COMMENTS.map((comment) => {
    const action = dueActions([comment], policy, now).find(({ kind }) => kind === 'comment')
    if (action?.kind !== 'comment') return comment
    const result = decide(comment, action.command, policy)
    if (!result.ok) throw new Error(`refused: ${action.command.id}`)
    return result.next
  })
  const left = dueActions(after, policy, now)
  expect(left.map(({ kind }) => kind)).toEqual(['forum'])
  for (const action of left) if (action.kind === 'forum') expect(decideForum(forum, action.command).ok).toBe(true)
})

test('a clock that runs behind the log waits', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { spam: 0 } }
  expect(dueActions([inState.spam], policy, minute(0))).toEqual([])
  expect(dueActions([inState.spam], policy, minute(1))).toHaveLength(1)
})

test('the actor can be named, and the date must be one', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { spam: 0 } }
  const [action] = dueActions([inState.spam], policy, LATER, { role: 'system', id: 'cron' })
  expect(action?.command.actor.id).toBe('cron')
  expect(() => dueActions([], PRIORI, 'demain')).toThrow('`now`')
  expect(() => dueActions([], PRIORI, 3 as unknown as string)).toThrow('`now`')
})
