import type { CommentPlace } from './comment.ts'
import type { LogEntry } from './log-entry.ts'

/** What of a comment's place no entry changes. */
type Fixed = Pick<CommentPlace, 'id' | 'forum' | 'thread' | 'submittedAt' | 'parent'>

type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** Give what every comment has, as it is after an entry. */
export function placeAfter({ id, forum, thread, parent, submittedAt }: Fixed, entry: LogEntry): CommentPlace {
  const { commandId, command, at, actor, seq, revision } = entry
  const last = { commandId, command, at, by: actor.id }
  const place: Draft<CommentPlace> = { id, forum, thread, submittedAt, version: seq, revision, last }
  if (parent !== undefined) place.parent = parent
  return place
}
