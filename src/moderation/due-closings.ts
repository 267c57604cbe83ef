import { addTime, DAY, hasCome, isBefore } from '../core/instant.ts'
import type { SystemActor } from './actor.ts'
import type { Comment, ForumRef } from './comment.ts'
import type { ForumCommandOf } from './forum/forum-command.ts'
import { type PolicyOf, rulesFor } from './policy-of.ts'

/** A forum that has been quiet for so long that it is to be closed: the command is for `decideForum`. */
export interface DueClosing {
  readonly kind: 'forum'
  /** ISO instant since which it is due. */
  readonly due: string
  readonly forum: ForumRef
  readonly command: ForumCommandOf<'close'>
}

/** List the forums that have been quiet, since their newest comment or their reopening, for as long as their rules allow. */
export function dueClosings(
  comments: readonly Comment[],
  policy: PolicyOf,
  now: string,
  actor: SystemActor,
): readonly DueClosing[] {
  return newestOfForums(comments).flatMap((comment): readonly DueClosing[] => {
    const { closeAfterDays, closesAt, mode, reopenedAt } = rulesFor(comment, policy)
    if (closeAfterDays == null || mode === 'closed' || hasCome(closesAt, now)) return []
    const { forum, submittedAt } = comment
    const isReopened = reopenedAt != null && isBefore(submittedAt, reopenedAt)
    const due = addTime(isReopened ? reopenedAt : submittedAt, closeAfterDays * DAY)
    if (!hasCome(due, now)) return []
    const id = `close:${forum.type}:${forum.id}:${due}`
    return [{ kind: 'forum', due, forum, command: { type: 'close', id, at: now, actor } }]
  })
}

// What was taken away counts only where there is nothing else: spam that comes every day would keep a forum open.
function newestOfForums(comments: readonly Comment[]): readonly Comment[] {
  const newest = new Map<string, Comment>()
  for (const comment of comments) {
    const key = JSON.stringify([comment.forum.type, comment.forum.id])
    const other = newest.get(key)
    if (other == null || isNewer(comment, other)) newest.set(key, comment)
  }
  return [...newest.values()]
}

function isNewer(comment: Comment, other: Comment): boolean {
  const isKept = keepsOpen(comment)
  return isKept === keepsOpen(other) ? isBefore(other.submittedAt, comment.submittedAt) : isKept
}

function keepsOpen(comment: Comment): boolean {
  const { state } = comment
  if (state === 'retracted' || state === 'erased') return comment.wasPublic
  return state === 'published' || state === 'pending'
}
