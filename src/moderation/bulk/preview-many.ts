import { expectOneOf } from '../../core/argument.ts'
import { COMMAND_TYPES, type State } from '../../core/moderation-states.ts'
import type { Actor } from '../actor.ts'
import { decide } from '../decide.ts'
import { type PolicyOf, rulesFor } from '../policy-of.ts'
import { sampleCommand } from '../refusal/sample-command.ts'
import type { BulkCommandType, BulkRefused } from './decide-many.ts'
import { expectItems, type Selection } from './selection.ts'

/** A comment that would change, and how. */
export interface BulkChange {
  /** Id of the comment. */
  readonly comment: string
  readonly from: State
  readonly to: State
}

/** What a command would do to a selection. */
export interface BulkPreview {
  readonly changes: readonly BulkChange[]
  readonly refused: readonly BulkRefused[]
}

/**
 * Tell what a command would do to each comment of a selection: what to show before it is done.
 *
 * @param selection
 *   What `selectForBulk` gave.
 * @param type
 *   The command. It is judged as if it were complete (grounds, request…).
 * @param actor
 *   Who would give it.
 * @param policy
 *   The rules of the forum, or a function that gives those of each comment.
 * @param at
 *   When: an ISO instant.
 * @returns
 *   `{changes, refused}`, as `decideMany` would answer.
 * @throws {TypeError}
 *   When `selection` selected nothing, `type` is no command, or a policy holds what is not known.
 * @example
 * ```ts
 * import {previewMany, selectForBulk, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const selection = selectForBulk([born.next], {author: 'v1'})
 * if (!selection.ok) throw new Error('nothing is selected')
 * previewMany(selection, 'reject', {role: 'admin', id: 'a1'}, policy, '2014-06-12T10:05:00Z').changes
 * //=> [{comment: '7', from: 'pending', to: 'rejected'}]
 * ```
 */
export function previewMany(
  selection: Selection,
  type: BulkCommandType,
  actor: Actor,
  policy: PolicyOf,
  at: string,
): BulkPreview {
  expectItems(selection?.items)
  expectOneOf(type, COMMAND_TYPES, 'type')
  const changes: BulkChange[] = []
  const refused: BulkRefused[] = []
  for (const { comment, expected } of selection.items) {
    const command = { ...sampleCommand(type, comment, actor, at), expected }
    const result = decide(comment, command, rulesFor(comment, policy))
    const { id, state } = comment
    if (result.ok) changes.push({ comment: id, from: state, to: result.next.state })
    else refused.push({ comment: id, refusal: result.refusal })
  }
  return { changes, refused }
}
