import { findCircles } from '../../core/find-circles.ts'
import type { Comment } from '../comment.ts'
import { errorAt } from '../log/error-at.ts'
import type { InvariantProblem } from './check-invariants.ts'

type Fault = 'twice' | 'root' | 'parent' | 'thread' | 'forum' | 'circle'

/** Find the comments that are out of place: what they answer is not there, or is elsewhere, or answers them. */
export function findThreadFaults(thread: readonly Comment[]): readonly InvariantProblem[] {
  const comments = new Map(thread.map((comment) => [comment.id, comment]))
  const places = new Map(thread.map(({ id }, index) => [id, index]))
  const circles = findCircles(comments.keys(), (id) => comments.get(id)?.parent)
  return thread.flatMap((comment, index) => {
    const faults: readonly Fault[] = places.get(comment.id) === index ? faultsOf(comment, comments) : ['twice']
    const all: readonly Fault[] = circles.has(comment.id) ? [...faults, 'circle'] : faults
    return all.map((reason) => errorAt('moderation/thread-broken', { id: comment.id, reason }, [index]))
  })
}

function faultsOf({ forum, id, parent, thread }: Comment, comments: ReadonlyMap<string, Comment>): readonly Fault[] {
  if (parent == null) return thread === id ? [] : ['root']
  const above = comments.get(parent)
  if (above == null) return ['parent']
  const faults: Fault[] = []
  if (above.thread !== thread) faults.push('thread')
  if (above.forum.type !== forum.type || above.forum.id !== forum.id) faults.push('forum')
  return faults
}
