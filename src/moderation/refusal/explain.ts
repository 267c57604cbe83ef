import { expectString } from '../../core/argument.ts'
import { COMMAND_TYPES, type CommandType, type State } from '../../core/moderation-states.ts'
import type { Actor } from '../actor.ts'
import type { Comment } from '../comment.ts'
import { decide, type Refused } from '../decide.ts'
import { expectComment } from '../expect-comment.ts'
import type { Policy } from '../policy.ts'
import { sampleCommand } from './sample-command.ts'

/** The command may be given, when it is complete; `to` is the state that it leads to. */
export interface Allowed {
  readonly ok: true
  readonly to: State
}

/** What each command would be answered. */
export type Explanation = Readonly<Record<CommandType, Allowed | Refused>>

/**
 * Say for every command whether this actor may give it now, and every reason why not: what a row of buttons needs.
 *
 * The answer agrees with `decide` for a command that is complete (grounds, words…) and made on this version; of an edit,
 * without `findings` and `approvedCount`; of `settleReport`, for the oldest report: with none open, `no-such-report` names
 * a dash.
 *
 * @param comment
 *   The comment.
 * @param actor
 *   Who would act, in the role that would be used.
 * @param policy
 *   The rules of the forum now.
 * @param at
 *   When: an ISO instant.
 * @returns
 *   For each command `{ok: true, to}` or `{ok: false, refusal}`.
 * @throws {TypeError}
 *   When `comment` is no comment, `policy` holds what is not known, or `at` is no string.
 * @example
 * ```ts
 * import {explain, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const moderator = {role: 'moderator', id: 'm1', scope: {kind: 'everything'}} as const
 * const buttons = explain(born.next, moderator, policy, '2014-06-12T10:05:00Z')
 * buttons.approve //=> {ok: true, to: 'published'}
 * buttons.remove.ok ? '' : buttons.remove.refusal.blockers[0].try //=> 'reject'
 * ```
 */
export function explain(comment: Comment, actor: Actor, policy: Policy, at: string): Explanation {
  expectComment(comment)
  expectString(at, 'at')
  const answer = (type: CommandType): Allowed | Refused => {
    const result = decide(comment, sampleCommand(type, comment, actor, at), policy)
    return result.ok ? { ok: true, to: result.next.state } : result
  }
  // The record is spelt by the list of commands, so that none is forgotten.
  return Object.fromEntries(COMMAND_TYPES.map((type) => [type, answer(type)])) as Record<CommandType, Allowed | Refused>
}
