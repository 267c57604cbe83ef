import { expectInstant } from '../core/expect-instant.ts'
import { addTime, DAY, hasCome, isBefore } from '../core/instant.ts'
import type { SystemActor } from './actor.ts'
import type { CommandOf } from './command.ts'
import type { Comment, ForumRef, LivingComment } from './comment.ts'
import { expectComments } from './expect-comment.ts'
import type { ForumCommandOf } from './forum/forum-command.ts'
import type { Policy } from './policy.ts'
import { type PolicyOf, rulesFor } from './policy-of.ts'
import { retentionEnd } from './retention.ts'
import { sortByDate } from './sort-by-date.ts'

/** A comment whose time is over: the command that erases it, or its address, is for `decide`. */
export interface DueCommand {
  readonly kind: 'comment'
  /** ISO instant since which it is due. */
  readonly due: string
  /** Id of the comment. */
  readonly comment: string
  readonly command: CommandOf<'expire' | 'erase' | 'purgeIdentifiers'>
}

/** A forum that has been quiet for so long that it is to be closed: the command is for `decideForum`. */
export interface DueClosing {
  readonly kind: 'forum'
  /** ISO instant since which it is due. */
  readonly due: string
  readonly forum: ForumRef
  readonly command: ForumCommandOf<'close'>
}

/** Something that the passing of time asks for. */
export type DueAction = DueCommand | DueClosing

/** The actor of what is due, unless another one is given. */
const UPKEEP: SystemActor = { role: 'system', id: 'upkeep' }

/**
 * List what is due at an instant: comments to erase, addresses to purge, forums to close.
 *
 * The ids of the commands tell what they do to which version, so that two runs of one job do it once.
 *
 * @param comments
 *   The comments, as they are stored. Forums are known by their comments: where they are to be closed, the newest one of
 *   each must be there.
 * @param policy
 *   The rules of the forum, or a function that gives those of each comment: `retentionDays`, `purge` and
 *   `closeAfterDays` count. Nothing is due without them, but for addresses, which tell how long they may be kept; one
 *   that was cut is dropped where `purge` says `'none'`.
 * @param now
 *   ISO instant.
 * @param actor
 *   In whose name (default: `{role: 'system', id: 'upkeep'}`).
 * @returns
 *   What is due, longest first; `decide` and `decideForum` accept each command. Give `decideForum` the log of the forum:
 *   a closing that stands in it is not done again, though somebody reopened the forum since.
 * @throws {TypeError}
 *   When `comments` is no list of comments, `now` is no instant, or a policy holds what is not known.
 * @example
 * ```ts
 * import {dueActions, submit} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * const policy = {mode: 'a-priori', retentionDays: {pending: 30}, closeAfterDays: 14} as const
 * dueActions([born.next], policy, '2014-07-20T00:00:00Z').map(({command, due}) => [command.type, due.slice(0, 10)])
 * //=> [['close', '2014-06-26'], ['expire', '2014-07-12']]
 * ```
 */
export function dueActions(
  comments: readonly Comment[],
  policy: PolicyOf,
  now: string,
  actor: SystemActor = UPKEEP,
): readonly DueAction[] {
  expectComments(comments)
  expectInstant(now, 'now')
  const due = [
    ...comments.flatMap((comment) => dueOf(comment, rulesFor(comment, policy), now, actor)),
    ...closings(comments, policy, now, actor),
  ]
  return sortByDate(due, (action) => [action.due, action.command.id])
}

function dueOf(comment: Comment, policy: Policy, now: string, actor: SystemActor): readonly DueAction[] {
  // A clock that runs behind the log must wait: its commands would be refused.
  if (comment.state === 'erased' || isBefore(now, comment.last.at)) return []
  const { id, revision, state, version } = comment
  const act = (type: DueCommand['command']['type'], due: string | undefined): readonly DueAction[] => {
    if (due === undefined || !hasCome(due, now)) return []
    const command = { at: now, actor, expected: { version, revision }, type, id: `${type}:${id}:${version}` }
    return [{ kind: 'comment', due, comment: id, command }]
  }
  const ends = act(state === 'published' ? 'erase' : 'expire', retentionEnd(comment, policy))
  return ends.length > 0 ? ends : act('purgeIdentifiers', purgeDate(comment, policy))
}

function purgeDate({ identifiers: { ip }, last }: LivingComment, policy: Policy): string | undefined {
  if (ip.kind === 'full') return ip.keepUntil
  return ip.kind === 'prefix' && policy.purge === 'none' ? last.at : undefined
}

function closings(
  comments: readonly Comment[],
  policy: PolicyOf,
  now: string,
  actor: SystemActor,
): readonly DueAction[] {
  const latest = new Map<string, Comment>()
  for (const comment of comments) {
    const key = JSON.stringify([comment.forum.type, comment.forum.id])
    const other = latest.get(key)
    if (other === undefined || isBefore(other.submittedAt, comment.submittedAt)) latest.set(key, comment)
  }
  return [...latest.values()].flatMap((comment): readonly DueAction[] => {
    const { closeAfterDays, closesAt, mode } = rulesFor(comment, policy)
    if (closeAfterDays === undefined || mode === 'closed' || hasCome(closesAt, now)) return []
    const { forum, submittedAt } = comment
    const due = addTime(submittedAt, closeAfterDays * DAY)
    if (!hasCome(due, now)) return []
    const id = `close:${forum.type}:${forum.id}:${due}`
    return [{ kind: 'forum', due, forum, command: { type: 'close', id, at: now, actor } }]
  })
}
