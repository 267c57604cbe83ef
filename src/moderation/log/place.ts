import type { Draft } from '../../core/draft.ts'
import type { CommentPlace } from '../comment.ts'
import type { LogEntry } from './log-entry.ts'

/** What of a comment's place no entry changes. */
type Fixed = Pick<CommentPlace, 'forum' | 'thread' | 'submittedAt' | 'parent'>

/** What of an entry tells of the place. */
type Told = Pick<LogEntry, 'comment' | 'commandId' | 'command' | 'at' | 'actor' | 'seq' | 'revision'>

/** Give what every comment has, as it is after an entry. */
export function placeAfter({ forum, thread, parent, submittedAt }: Fixed, entry: Told): CommentPlace {
  const { actor, at, command, commandId, comment: id, revision, seq } = entry
  const last = { commandId, command, at, by: actor.id }
  const place: Draft<CommentPlace> = { id, forum, thread, submittedAt, version: seq, revision, last }
  if (parent != null) place.parent = parent
  return place
}
