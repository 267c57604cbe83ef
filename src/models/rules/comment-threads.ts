import { findCircles } from '../../core/find-circles.ts'
import { isBefore } from '../../core/instant.ts'
import type { Comment } from '../../moderation/comment.ts'
import type { Dataset } from '../dataset.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** An answer stands in the thread and forum of what it answers, and after it; answers run in no circle. */
export function* checkCommentThreads({ comments }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  const circles = findCircles(
    comments.map(({ id }) => id),
    (id) => index.comments.get(id)?.parent,
  )
  for (const [place, comment] of comments.entries()) {
    const parent = comment.parent === undefined ? undefined : index.comments.get(comment.parent)
    for (const [reason, key] of faultsOf(comment, parent)) {
      yield found('dataset/comment-thread', ['comments', place, key], { id: comment.id, reason })
    }
    if (!circles.has(comment.id)) continue
    yield found('dataset/comment-thread', ['comments', place, 'parent'], { id: comment.id, reason: 'circle' })
  }
}

type Fault = readonly [reason: 'root' | 'thread' | 'forum' | 'date', key: keyof Comment]

function* faultsOf(comment: Comment, parent: Comment | undefined): Generator<Fault> {
  const isTop = comment.parent === undefined
  if (isTop !== (comment.thread === comment.id)) yield ['root', 'thread']
  if (parent === undefined) return
  if (parent.thread !== comment.thread) yield ['thread', 'thread']
  if (parent.forum.type !== comment.forum.type || parent.forum.id !== comment.forum.id) yield ['forum', 'forum']
  if (isBefore(comment.submittedAt, parent.submittedAt)) yield ['date', 'submittedAt']
}
