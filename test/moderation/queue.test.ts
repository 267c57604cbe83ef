import { describe, expect, test } from 'vitest'
import type { Actor, Scope } from '../../src/moderation/actor.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { type QueueOrder, queue } from '../../src/moderation/queue.ts'
import { explain } from '../../src/moderation/refusal/explain.ts'
import { submit } from '../../src/moderation/submit.ts'
import {
  accept,
  admin,
  author,
  born,
  fresh,
  inState,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  SUBMISSION,
  system,
  through,
} from './sample.ts'

const named = (comment: Comment, id: string): Comment => ({ ...comment, id })
const at = (count: number) => ({ at: minute(count) })

const spamByCheck = submit(SUBMISSION, POSTERIORI, [{ check: 'links', verdict: 'spam' }])
if (!spamByCheck.ok) throw new Error('refused')

function reported(comment: Comment, ...by: readonly string[]): Comment {
  return by.reduce((before, id) => {
    const command = { ...fresh('report', before, { ...reader, id }, minute(before.version + 20)), report: id }
    return accept(before, command as Parameters<typeof accept>[1], POSTERIORI).next
  }, comment)
}

function withdrawn(comment: Comment): Comment {
  return accept(comment, fresh('retract', comment, author, minute(40)), POSTERIORI).next
}

const COMMENTS: readonly Comment[] = [
  named(born(PRIORI, at(3)), 'waiting-late'),
  named(born(PRIORI, at(1)), 'waiting'),
  named(inState.published, 'unread'),
  named(through(inState.published, POSTERIORI, ['approve', moderator]), 'approved'),
  named(reported(inState.published, 'r1'), 'reported'),
  named(reported(inState.published, 'r1', 'r2'), 'reported-twice'),
  named(reported(through(inState.published, POSTERIORI, ['approve', moderator]), 'r1'), 'reported-approved'),
  named(spamByCheck.next, 'spam-by-check'),
  named(inState.spam, 'spam'),
  named(inState.rejected, 'rejected'),
  named(inState.removed, 'removed'),
  named(inState.retracted, 'retracted'),
  named(withdrawn(reported(inState.published, 'r1')), 'reported-retracted'),
  named(inState.erased, 'erased'),
]

test.each<[QueueOrder | undefined, readonly string[]]>([
  [
    undefined,
    [
      'reported-twice',
      'reported',
      'reported-retracted',
      'reported-approved',
      'waiting',
      'waiting-late',
      'spam-by-check',
      'unread',
    ],
  ],
  [
    'oldest',
    [
      'spam-by-check',
      'unread',
      'waiting',
      'waiting-late',
      'reported',
      'reported-retracted',
      'reported-twice',
      'reported-approved',
    ],
  ],
  [
    'newest',
    [
      'reported-approved',
      'reported',
      'reported-retracted',
      'reported-twice',
      'waiting-late',
      'waiting',
      'spam-by-check',
      'unread',
    ],
  ],
])('in the order %s', (order, ids) => {
  for (const comments of [COMMENTS, COMMENTS.toReversed()]) {
    expect(queue(comments, PRIORI, order).map(({ comment }) => comment.id)).toEqual(ids)
  }
})

test('each item tells what it wants, since when, and until when there is time', () => {
  const policy = ({ id }: Comment): Policy => ({ ...PRIORI, retentionDays: id === 'waiting' ? { pending: 1 } : {} })
  const items = new Map(queue(COMMENTS, policy).map((item) => [item.comment.id, item]))
  expect(items.get('waiting')).toMatchObject({
    need: 'waiting',
    since: minute(1),
    reports: 0,
    expiresAt: '2014-06-13T10:01:00.000Z',
  })
  expect(items.get('reported-twice')).toMatchObject({ need: 'reported', since: minute(21), reports: 2 })
  expect(items.get('waiting-late')).not.toHaveProperty('expiresAt')
  expect(items.get('unread')).toMatchObject({ need: 'unread', since: minute(0) })
})

test('a comment that is there twice, as a join of tables gives it, has one item, by what is there last', () => {
  const decided = through(inState.pending, PRIORI, ['approve', moderator])
  expect(queue([decided, inState.pending, inState.pending], PRIORI)).toMatchObject([{ need: 'waiting' }])
  expect(queue([inState.pending, decided], PRIORI)).toEqual([])
})

test('what was brought from elsewhere need not be read again', () => {
  const imported = { ...inState.published, basis: { kind: 'imported' } } as Comment
  expect(queue([imported], POSTERIORI)).toEqual([])
})

test('words that changed since they were accepted are to be read', () => {
  const edited = through(inState.published, POSTERIORI, ['approve', moderator], ['editByAuthor', author])
  expect(queue([edited], POSTERIORI)).toMatchObject([{ need: 'unread' }])
})

describe('of somebody, it holds what they may decide on', () => {
  const spread = ['12', '13', '14'].map((id) => named({ ...born(PRIORI), forum: { type: 'article', id } }, id))
  const page = named({ ...born(PRIORI), forum: { type: 'page', id: '12' } }, 'page')
  const policy = ({ forum }: Comment): Policy => ({ ...PRIORI, sections: forum.id === '14' ? ['9', '1'] : [] })
  const within = (scope: Scope): Actor => ({ role: 'moderator', id: 'm2', scope })

  test.each<[string, Actor | undefined, readonly string[]]>([
    ['nobody in particular', undefined, ['12', '13', '14', 'page']],
    ['an administrator', admin, ['12', '13', '14', 'page']],
    ['a moderator of everything', moderator, ['12', '13', '14', 'page']],
    ['a moderator of articles', within({ kind: 'articles', articles: ['13', '12'] }), ['12', '13']],
    ['a moderator of a section', within({ kind: 'sections', sections: ['2', '1'] }), ['14']],
    ['a moderator of nothing', within({ kind: 'sections', sections: [] }), []],
    ['a banned moderator', { ...moderator, banned: true }, []],
    ['a banned administrator', { ...admin, banned: true }, []],
    ['a reader', reader, []],
    ['an author', author, []],
    ['a program', system, []],
  ])('%s', (_, actor, ids) => {
    const items = queue([...spread, page], policy, 'urgency', actor)
    expect(items.map(({ comment }) => comment.id)).toEqual(ids)
    // What is listed can be decided on, what is not is out of reach.
    if (actor === undefined) return
    for (const comment of [...spread, page]) {
      const { reject } = explain(comment, actor, policy(comment), minute(9))
      expect(reject.ok).toBe(ids.includes(comment.id))
    }
  })

  test.each([null, 'm1', {}, { role: 'pope', id: 'p' }, { role: 'moderator', id: 'm1' }])('%j is nobody', (actor) => {
    expect(() => queue([], PRIORI, 'urgency', actor as Actor)).toThrow('`actor` to be somebody with a role and a scope')
  })
})

test('an unknown order is a wrong argument', () => {
  expect(() => queue([], PRIORI, 'best' as 'oldest')).toThrow('`order`')
})
