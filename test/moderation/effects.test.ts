import { describe, expect, test } from 'vitest'
import type { CommandType } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { accept, admin, author, fresh, inState, moderator, POSTERIORI, PRIORI, reader, system } from './sample.ts'

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
    ['spam', 'markHam', moderator, ['train-filter']],
    ['spam', 'undo', moderator, ['train-filter']],
    ['retracted', 'erase', admin, ['invalidate', 'reindex', 'notify-author']],
  ] as const)('%s, %s: %o', (state, type, actor, expected) => {
    expect(kinds(inState[state], type, actor)).toEqual(expected)
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
