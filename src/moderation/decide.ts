import { expectOptions } from '../core/expect-options.ts'
import type { CommandType, State } from '../core/moderation-states.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import type { Effect } from './effect.ts'
import { effectsOf } from './effects.ts'
import { expectComment } from './expect-comment.ts'
import { expectPolicy } from './expect-policy.ts'
import { isWritten } from './field-tests.ts'
import { findObstacles } from './guards/order.ts'
import { readContent } from './intake/read-written.ts'
import { commentAfter } from './log/comment-after.ts'
import { findEarlier, isSameCommand } from './log/is-same-command.ts'
import type { ChangeEntry, LogEntry } from './log/log-entry.ts'
import { recordChange } from './log/record-change.ts'
import type { Policy } from './policy.ts'
import type { Refusal } from './refusal/refusal.ts'
import { refuse } from './refusal/refuse.ts'
import { standingAfter } from './standing-after.ts'
import type { Next } from './transition.ts'

/** The command is accepted: what to store, then what to do. */
export interface Accepted<S extends State = State> {
  readonly ok: true
  readonly next: Comment<S>
  readonly entry: ChangeEntry
  readonly effects: readonly Effect[]
}

/** The command is refused; the comment is as it was, and nothing is to be stored. */
export interface Refused {
  readonly ok: false
  readonly refusal: Refusal
}

/** The command was accepted before: the entry of then, the comment of now, and no effect a second time. */
export interface Repeated {
  readonly ok: true
  readonly repeated: true
  readonly next: Comment
  readonly entry: LogEntry
  readonly effects: readonly []
}

/** What a command in a state can be answered, by the table: `Decision<'erased', 'approve'>` is a refusal. */
export type Decision<S extends State = State, C extends CommandType = CommandType> = [Next<S, C>] extends [never]
  ? Refused
  : Accepted<Next<S, C>> | Refused

/** What `decide` can be told beside. */
export interface DecideOptions {
  /** The log of the comment, or those of its entries that bear the id of the command: a command sent twice is then answered as it was. */
  readonly log?: readonly LogEntry[] | undefined
}

/**
 * Judge a command on a comment: give the next comment, the entry of the log and what to do, or every reason against it.
 *
 * The function is pure: clock, ids and rights are in the command; nothing is changed or sent.
 *
 * @param comment
 *   The comment as it is stored.
 * @param command
 *   The command. An incomplete one is refused, not thrown at; but who acts, when, and what is known of them
 *   (`actor`, `at`, `findings`, `approvedCount`) is for the host to say, never for its client.
 * @param policy
 *   The rules of the forum now.
 * @returns
 *   `{ok: true, next, entry, effects}`, the entry being the only one, or `{ok: false, refusal}` with all the blockers in
 *   the order: shape, identity, right and scope, table, freshness, grounds, window, separation of duties, undo, checks.
 *   By type, a command that the table refuses in this state gives a refusal only.
 * @throws {TypeError}
 *   When `comment` is no comment, or `policy` holds what is not known.
 * @example
 * ```ts
 * import {decide, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const moderator = {role: 'moderator', id: 'm1', scope: {kind: 'everything'}} as const
 * const command = {id: 'c2', at: '2014-06-12T10:05:00Z', actor: moderator, expected: {version: 1, revision: 1}}
 * decide(born.next, {...command, type: 'approve'}, policy).ok //=> true
 * const result = decide(born.next, {...command, type: 'remove', grounds: {kind: 'rules', rule: '3', explanation: ''}}, policy)
 * result.ok ? [] : result.refusal.blockers.map((blocker) => blocker.code)
 * //=> ['moderation/not-published', 'moderation/reason-required']
 * ```
 */
export function decide<K extends Comment, T extends CommandType>(
  comment: K,
  command: Command & { readonly type: T },
  policy: Policy,
): Decision<K['state'], T>
/**
 * Judge a command that may have been sent before: with the log, one that was answered gets the same answer again.
 *
 * @param comment
 *   The comment as it is stored.
 * @param command
 *   The command.
 * @param policy
 *   The rules of the forum now.
 * @param options
 *   `log`: the entries of this comment.
 * @returns
 *   What the command alone would give, or `{ok: true, repeated: true, entry, effects: []}` for one that is in the log.
 * @throws {TypeError}
 *   When `comment` is no comment, or `policy` or `options` hold what is not known.
 */
export function decide<K extends Comment, T extends CommandType>(
  comment: K,
  command: Command & { readonly type: T },
  policy: Policy,
  options: DecideOptions | undefined,
): Decision<K['state'], T> | Repeated
export function decide(
  comment: Comment,
  command: Command,
  policy: Policy,
  options?: DecideOptions,
): Accepted | Refused | Repeated {
  expectComment(comment)
  expectPolicy(policy)
  expectOptions(options, ['log'])
  const earlier = findEarlier(options?.log, command, comment.id)
  if (earlier != null && isSameCommand(earlier, command)) {
    return { ok: true, repeated: true, next: comment, entry: earlier, effects: [] }
  }
  const obstacles = findObstacles(comment, command, policy, earlier)
  if (comment.state === 'erased' || obstacles.length > 0) {
    return { ok: false, refusal: refuse(comment, command, policy, obstacles) }
  }
  const to = standingAfter(comment, command, policy)
  const effects = effectsOf(comment, command, to)
  const entry = recordChange(comment, command, policy, to, effects)
  const content = command.type === 'editByAuthor' ? readContent(command.content, isWritten) : undefined
  return { ok: true, next: commentAfter(comment, entry, content), entry, effects }
}
