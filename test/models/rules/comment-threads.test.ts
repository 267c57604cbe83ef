import { describe, expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { COMMENTS, erasedComment, pendingComment, publishedComment } from '../comments.ts'
import { type Data, fullDataset, withValue } from '../full-dataset.ts'
import { findings } from '../problems.ts'

const full = fullDataset()
const LATER = '2014-07-11T08:30:00Z'
const EARLIER = '2014-07-09T08:30:00Z'

function check(...comments: readonly Data[]): string[] {
  return findings(withValue(full, ['comments'], comments))
}

test('one comment of each kind has no problem', () => {
  expect(
    check(...COMMENTS.map(([, comment], index) => ({ ...comment, id: `c${index}`, thread: `c${index}` })).map(topOnly)),
  ).toEqual([])
})

function topOnly({ parent: _, ...comment }: Data): Data {
  return comment
}

describe('threads', () => {
  const top = publishedComment()
  const answer = { id: 'c2', thread: 'c1', parent: 'c1', submittedAt: LATER, since: LATER }

  test.each<[string, readonly Data[], readonly string[]]>([
    ['an answer', [top, pendingComment(answer)], []],
    ['an answer that comes first in the list', [pendingComment(answer), top], []],
    ['an answer to an erased comment', [erasedComment(), pendingComment(answer)], []],
    [
      'a top that is not its own thread',
      [top, pendingComment({ id: 'c2', thread: 'c1' })],
      ['error dataset/comment-thread comments.1.thread'],
    ],
    [
      'an answer that is its own thread',
      [top, pendingComment({ ...answer, thread: 'c2' })],
      ['error dataset/comment-thread comments.1.thread', 'error dataset/comment-thread comments.1.thread'],
    ],
    [
      'an answer in another forum',
      [top, pendingComment({ ...answer, forum: { type: 'visit', id: 'visite' } })],
      ['error dataset/comment-thread comments.1.forum'],
    ],
    [
      'an answer in another forum of the same kind',
      [
        publishedComment({ forum: { type: 'rubrique', id: '1' } }),
        pendingComment({ ...answer, forum: { type: 'rubrique', id: '2' } }),
      ],
      ['error dataset/comment-thread comments.1.forum'],
    ],
    [
      'an answer in a forum of the same number',
      [top, pendingComment({ ...answer, forum: { type: 'rubrique', id: 'article' } })],
      ['error dataset/comment-thread comments.1.forum'],
    ],
    [
      'an answer in another thread',
      [top, publishedComment({ id: 'c3', thread: 'c3' }), pendingComment({ ...answer, thread: 'c3' })],
      ['error dataset/comment-thread comments.2.thread'],
    ],
    [
      'an answer from before',
      [top, pendingComment({ ...answer, submittedAt: EARLIER })],
      ['error dataset/comment-thread comments.1.submittedAt'],
    ],
    [
      'an answer from before, in another zone of time',
      [top, pendingComment({ ...answer, submittedAt: '2014-07-10T09:30:00+02:00' })],
      ['error dataset/comment-thread comments.1.submittedAt'],
    ],
    [
      'a comment that answers itself',
      [pendingComment({ parent: 'c1' })],
      ['error dataset/comment-thread comments.0.parent', 'error dataset/comment-thread comments.0.thread'],
    ],
    [
      'a circle, and an answer to it',
      [
        top,
        pendingComment({ ...answer, id: 'c2', parent: 'c3' }),
        pendingComment({ ...answer, id: 'c3', parent: 'c2' }),
        pendingComment({ ...answer, id: 'c4', parent: 'c3' }),
      ],
      ['error dataset/comment-thread comments.1.parent', 'error dataset/comment-thread comments.2.parent'],
    ],
    [
      'an answer to nobody',
      [top, pendingComment({ ...answer, parent: 'c9' })],
      ['error dataset/ref-missing comments.1.parent'],
    ],
    [
      'a comment on an article that is not there',
      [publishedComment({ forum: { type: 'article', id: 'autre' } })],
      ['error dataset/ref-missing comments.0.forum.id'],
    ],
    ['a comment on what a dataset has not', [publishedComment({ forum: { type: 'rubrique', id: '12' } })], []],
  ])('%s', (_, comments, problems) => {
    expect(check(...comments)).toEqual(problems)
  })

  test.each<[reason: string, comments: readonly Data[]]>([
    ['root', [pendingComment({ thread: 'c2' }), publishedComment({ id: 'c2', thread: 'c2' })]],
    ['thread', [top, publishedComment({ id: 'c3', thread: 'c3' }), pendingComment({ ...answer, thread: 'c3' })]],
    ['forum', [top, pendingComment({ ...answer, forum: { type: 'rubrique', id: 'article' } })]],
    ['date', [top, pendingComment({ ...answer, submittedAt: EARLIER })]],
  ])('what is wrong is told: %s', (reason, comments) => {
    const problems = validateDataset(withValue(full, ['comments'], comments))
    expect(problems.map(({ params }) => params['reason'])).toEqual([reason])
  })
})
