import { expectObject } from '../../core/argument.ts'
import { expectForum } from '../expect-comment.ts'
import { expectEntry } from '../log/expect-entry.ts'
import { expectForumState } from './expect-forum-state.ts'
import type { ForumEntry, ForumState } from './forum-state.ts'

/**
 * Apply one log entry to the forum that it was made on; `reduce` over a log rebuilds the forum.
 *
 * @param state
 *   The forum before the entry; `undefined` before the first one.
 * @param entry
 *   The entry.
 * @returns
 *   The forum after it; the one given is left as it is.
 * @throws {TypeError}
 *   When `state` is no forum, `entry` is no entry, or is not the next one of this forum.
 * @example
 * ```ts
 * import {evolveForum, openForum} from 'ess-domain/moderation'
 * const {next, entry} = openForum({
 *   commandId: 'f1', at: '2014-06-12T08:00:00Z', actor: {role: 'admin', id: 'a1'},
 *   forum: {type: 'article', id: '12'}, moderation: 'a-priori',
 * })
 * evolveForum(undefined, entry).version === next.version //=> true
 * ```
 */
export function evolveForum(state: ForumState | undefined, entry: ForumEntry): ForumState {
  if (state != null) expectForumState(state, 'state')
  expectEntry(entry)
  expectForum(entry.forum, 'entry.forum')
  expectObject(entry.to, 'entry.to')
  const { actor, at, command, commandId, forum, seq, to } = entry
  const isNext = state == null ? command === 'open' && seq === 1 : command !== 'open' && follows(state, entry)
  if (!isNext) throw new TypeError(`Expected \`entry\` to be the next one of forum \`${forum.type} ${forum.id}\``)
  const reopenedAt = isReopening(state, entry) ? at : state?.reopenedAt
  return {
    forum,
    ...to,
    ...(reopenedAt == null ? {} : { reopenedAt }),
    lockedThreads: lockedAfter(state?.lockedThreads ?? [], entry),
    version: seq,
    last: { commandId, command, at, by: actor.id },
  }
}

function follows({ forum, version }: ForumState, entry: ForumEntry): boolean {
  return entry.seq === version + 1 && entry.forum.type === forum.type && entry.forum.id === forum.id
}

// What its mode closes is opened by another mode.
function isReopening(state: ForumState | undefined, { command, to }: ForumEntry): boolean {
  return command === 'reopenForum' || (state?.moderation === 'closed' && to.moderation !== 'closed')
}

function lockedAfter(locked: readonly string[], { command, thread }: ForumEntry): readonly string[] {
  if (command === 'lockThread' && thread != null) return [...locked, thread]
  return command === 'unlockThread' ? locked.filter((other) => other !== thread) : locked
}
