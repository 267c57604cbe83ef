import { describe, expect, test } from 'vitest'
import type { CommandType } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import {
  accept,
  admin,
  author,
  fresh,
  inState,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
  through,
} from './sample.ts'

const TOLD = { kind: 'other', explanation: '–' }
const UNKNOWN: Comment = { ...(inState.removed as Comment<'removed'>), grounds: { kind: 'unknown', ambiguous: true } }
const approvedOf = (comment: Comment) => through(comment, POSTERIORI, ['approve', moderator])

const YEARS_LATER = '2020-01-01T00:00:00Z'

describe('effects', () => {
  const kinds = (comment: Comment, type: CommandType, actor: Actor = moderator, policy: Policy = POSTERIORI) =>
    accept(comment, fresh(type, comment, actor, YEARS_LATER), policy).effects.map(({ kind }) => kind)
  const appearing = ['invalidate', 'reindex', 'thread-date', 'notify-author']

  test('the first appearance tells everyone, a later one the author only', () => {
    expect(kinds(inState.pending, 'approve')).toEqual([...appearing, 'notify-article-authors', 'notify-thread'])
    expect(kinds(inState.removed, 'approve')).toEqual(appearing)
    expect(kinds(inState.spam, 'approve')).toEqual([
      ...appearing,
      'notify-article-authors',
      'notify-thread',
      'train-filter',
    ])
  })

  test.each([
    ['published', 'remove', moderator, ['invalidate', 'reindex', 'thread-date', 'notify-author']],
    ['published', 'markSpam', moderator, ['invalidate', 'reindex', 'thread-date', 'train-filter']],
    ['published', 'approve', moderator, []],
    ['published', 'editByAuthor', author, ['invalidate', 'reindex', 'notify-moderators']],
    ['published', 'report', reader, ['notify-moderators', 'notify-reporter']],
    ['published', 'erase', admin, ['invalidate', 'reindex', 'thread-date', 'notify-author']],
    ['pending', 'reject', moderator, ['notify-author']],
    ['pending', 'markSpam', moderator, ['train-filter']],
    ['pending', 'markSpam', system, []],
    ['pending', 'purgeIdentifiers', system, []],
    ['spam', 'markHam', moderator, ['notify-author', 'train-filter']],
    ['spam', 'undo', moderator, ['notify-author', 'train-filter']],
    ['spam', 'retract', author, []],
    ['published', 'reopen', moderator, ['invalidate', 'reindex', 'thread-date', 'notify-author']],
    ['published', 'reopen', system, ['invalidate', 'reindex', 'thread-date', 'notify-author', 'notify-moderators']],
    ['published', 'markSpam', system, ['invalidate', 'reindex', 'thread-date', 'notify-moderators']],
    ['published', 'retract', author, ['invalidate', 'reindex', 'thread-date']],
    ['retracted', 'erase', admin, ['invalidate', 'reindex', 'notify-author']],
  ] as const)('%s, %s: %o', (state, type, actor, expected) => {
    expect(kinds(inState[state], type, actor)).toEqual(expected)
  })

  test('pages are made anew where retention is over', () => {
    const policy = { ...POSTERIORI, retentionDays: { removed: 1 } }
    expect(kinds(inState.removed, 'expire', system, policy)).toEqual(['invalidate', 'reindex'])
  })

  test.each<[string, Comment, CommandType, Actor, object]>([
    ['refused', inState.pending, 'reject', moderator, { outcome: 'rejected', grounds: TOLD }],
    ['removed', inState.published, 'remove', moderator, { outcome: 'removed', grounds: TOLD }],
    ['made to wait', inState.published, 'reopen', moderator, { outcome: 'pending' }],
    ['said to be no spam', inState.spam, 'markHam', moderator, { outcome: 'pending' }],
    ['refused, which is taken back', inState.rejected, 'undo', moderator, { outcome: 'pending' }],
    ['public, which is taken back', approvedOf(inState.pending), 'undo', moderator, { outcome: 'pending' }],
    ['refused anew', approvedOf(inState.rejected), 'undo', moderator, { outcome: 'rejected', grounds: TOLD }],
    ['removed anew', approvedOf(inState.removed), 'undo', moderator, { outcome: 'removed', grounds: TOLD }],
    ['removed anew, nobody knows why', approvedOf(UNKNOWN), 'undo', moderator, { outcome: 'removed' }],
    ['erased', inState.published, 'erase', admin, { outcome: 'erased' }],
  ])('the author is told that the comment is %s', (_, comment, type, actor, told) => {
    const { effects } = accept(comment, fresh(type, comment, actor), POSTERIORI)
    expect(effects.filter(({ kind }) => kind === 'notify-author')).toEqual([
      { kind: 'notify-author', comment: '7', ...told },
    ])
  })

  test.each<[string, Comment, object, Policy]>([
    ['edited', inState.published, fresh('editByAuthor', inState.published, author), PRIORI],
    ['reported', inState.published, fresh('report', inState.published, reader), { ...POSTERIORI, reportThreshold: 1 }],
  ])('the author is told that the comment waits: it was %s', (_, comment, command, policy) => {
    expect(accept(comment, command as Command, policy).effects).toContainEqual({
      kind: 'notify-author',
      comment: '7',
      outcome: 'pending',
    })
  })

  test.each([
    ['reopen', 'pending'],
    ['markSpam', 'spam'],
  ] as const)('moderators are told that a program took a public comment from readers: %s', (type, because) => {
    const { effects } = accept(inState.published, fresh(type, inState.published, system), POSTERIORI)
    expect(effects).toContainEqual({ kind: 'notify-moderators', comment: '7', because })
  })

  test('an erasure voids the reports that wait', () => {
    const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
    const { effects } = accept(reported, fresh('erase', reported, admin), POSTERIORI)
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'notify-reporter', outcome: 'void' }))
  })

  test('the entry names each kind once', () => {
    const { entry } = accept(inState.pending, fresh('approve', inState.pending), PRIORI)
    expect(entry.effects).toEqual([...new Set(entry.effects)])
    expect(entry.effects).toContain('thread-date')
  })
})
