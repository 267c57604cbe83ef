import { expectInstant } from '../core/expect-instant.ts'
import type { SystemActor } from './actor.ts'
import type { Comment } from './comment.ts'
import { type DueClosing, dueClosings } from './due-closings.ts'
import { type DueCommand, dueCommands } from './due-commands.ts'
import { expectComments } from './expect-comment.ts'
import { lastOfEach } from './last-of-each.ts'
import { type PolicyOf, rulesFor } from './policy-of.ts'
import { sortByDate } from './sort-by-date.ts'

/** Something that the passing of time asks for. */
export type DueAction = DueCommand | DueClosing

/** The actor of what is due, unless another one is given. */
const UPKEEP: SystemActor = { role: 'system', id: 'upkeep' }

/**
 * List what is due at an instant: comments to erase, addresses to purge, forums to close.
 *
 * The ids of the commands tell what they do, to which version or since when, so that two runs of one job do it once.
 *
 * @param comments
 *   The comments, as they are stored; of two with one id, the last holds. Forums are known by their comments: where they
 *   are to be closed, the newest one of each must be there. What moderators took away, and what was withdrawn or erased
 *   before it was public, keeps no forum open in which there is another comment.
 * @param policy
 *   The rules of the forum, or a function that gives those of each comment: `retentionDays`, `purge` and
 *   `closeAfterDays` count. Nothing is due without them, but for addresses, which tell how long they may be kept; one
 *   that was cut is dropped where `purge` says `'none'`. A forum that was reopened is given its days anew where the rules
 *   tell so: make them with `policyOfForum`.
 * @param now
 *   ISO instant.
 * @param actor
 *   In whose name (default: `{role: 'system', id: 'upkeep'}`).
 * @returns
 *   What is due, longest first; `decide` and `decideForum` accept each command.
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
  const each = lastOfEach(comments)
  const due: readonly DueAction[] = [
    ...each.flatMap((comment) => dueCommands(comment, rulesFor(comment, policy), now, actor)),
    ...dueClosings(each, policy, now, actor),
  ]
  return sortByDate(due, (action) => [action.due, action.command.id])
}
