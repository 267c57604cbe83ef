import { isBefore } from '../../core/instant.ts'
import type { Comment } from '../../moderation/comment.ts'
import type { Dataset } from '../dataset.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** An answer stands in the thread and forum of what it answers, and after it; answers run in no circle. */
export function* checkCommentThreads({ comments }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  const circles = commentsInCircles(comments, index)
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

// Each comment answers at most one: whoever follows the answers comes to a top, to known ground, or to where they were.
function commentsInCircles(comments: readonly Comment[], index: DatasetIndex): Set<string> {
  const circles = new Set<string>()
  const done = new Set<string>()
  for (const { id } of comments) {
    const trail: string[] = []
    const places = new Map<string, number>()
    let next: string | undefined = id
    while (next !== undefined && !done.has(next) && !places.has(next)) {
      places.set(next, trail.push(next) - 1)
      next = index.comments.get(next)?.parent
    }
    const start = next === undefined ? undefined : places.get(next)
    if (start !== undefined) for (const member of trail.slice(start)) circles.add(member)
    for (const member of trail) done.add(member)
  }
  return circles
}
