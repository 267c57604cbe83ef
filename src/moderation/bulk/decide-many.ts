import { expectType } from '../../core/argument.ts'
import { type Expect, onlyFieldsOf } from '../../core/expect-fields.ts'
import type { Command, CommandOf } from '../command.ts'
import type { Comment } from '../comment.ts'
import { type Accepted, decide, type Refused, type Repeated } from '../decide.ts'
import { isName } from '../field-tests.ts'
import type { LogEntry } from '../log/log-entry.ts'
import { type PolicyOf, rulesFor } from '../policy-of.ts'
import { expectItems, type SelectedComment, type Selection } from './selection.ts'

/** The commands that can be given on many comments at once. */
export type BulkCommandType =
  | 'approve'
  | 'reject'
  | 'remove'
  | 'markSpam'
  | 'markHam'
  | 'reopen'
  | 'undo'
  | 'erase'
  | 'expire'
  | 'purgeIdentifiers'

type WithoutExpected<C> = C extends Command ? Omit<C, 'expected'> : never

/** A command on many comments: each gets the id `id:comment`, and what the selection says was seen. */
export type BulkCommand = WithoutExpected<CommandOf<BulkCommandType>>

/** What `decideMany` can be told beside. */
export interface DecideManyOptions {
  /** Whether nothing is to be done unless all can be (default: `false`). */
  readonly allOrNothing?: boolean | undefined
  /** The log of a comment: a command sent twice is then answered as it was. */
  readonly logOf?: ((comment: Comment) => readonly LogEntry[]) | undefined
}

/** A comment of a selection that the command was accepted on, and what that gave. */
export interface BulkAccepted {
  /** Id of the comment. */
  readonly comment: string
  readonly result: Accepted | Repeated
}

/** Why one comment of a selection was left as it is. */
export interface BulkRefused {
  /** Id of the comment. */
  readonly comment: string
  readonly refusal: Refused['refusal']
}

/** What became of a selection, comment by comment, in its order. */
export interface BulkResult {
  /** Whether every comment was accepted. */
  readonly ok: boolean
  readonly accepted: readonly BulkAccepted[]
  readonly refused: readonly BulkRefused[]
  /** Ids of those that nothing forbids, and that are left as they are because another one is refused. */
  readonly withheld: readonly string[]
}

/**
 * Judge one command on many comments, each by itself: rights, scope, freshness and the table are asked of every one.
 *
 * Nobody may do with many comments what they may not do with one.
 *
 * @param selection
 *   What `selectForBulk` gave: it holds at least one comment.
 * @param command
 *   The command, without `expected`: the selection says what was seen.
 * @param policy
 *   The rules of the forum, or a function that gives those of each comment.
 * @param options
 *   `allOrNothing`, `logOf`.
 * @returns
 *   `{ok, accepted, refused, withheld}`: store what was accepted, each with its entry; tell why the rest was not.
 * @throws {TypeError}
 *   When `options` or a policy hold what is not known, or what it must not be, or `selection` is none.
 * @example
 * ```ts
 * import {decideMany, selectForBulk, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const selection = selectForBulk([born.next], {states: ['pending']})
 * if (!selection.ok) throw new Error('nothing is selected')
 * const {accepted} = decideMany(selection, {
 *   type: 'markSpam', id: 'c2', at: '2014-06-12T10:05:00Z', actor: {role: 'admin', id: 'a1'},
 * }, policy)
 * accepted.map(({comment, result}) => [comment, result.next.state, result.entry.commandId]) //=> [['7', 'spam', 'c2:7']]
 * ```
 */
export function decideMany(
  selection: Selection,
  command: BulkCommand,
  policy: PolicyOf,
  options: DecideManyOptions = {},
): BulkResult {
  expectOptions(options, 'options')
  if (selection?.ok !== true || !selection.items?.length) {
    throw new TypeError('Expected `selection` to be one that `selectForBulk` gave')
  }
  expectItems(selection.items)
  const accepted: BulkAccepted[] = []
  const refused: BulkRefused[] = []
  for (const item of selection.items) {
    const { id } = item.comment
    const result = decideOne(item, command, policy, options)
    if (result.ok) accepted.push({ comment: id, result })
    else refused.push({ comment: id, refusal: result.refusal })
  }
  const ok = refused.length === 0
  if (ok || options.allOrNothing !== true) return { ok, accepted, refused, withheld: [] }
  return { ok, accepted: [], refused, withheld: accepted.map(({ comment }) => comment) }
}

const expectOptions = onlyFieldsOf({
  allOrNothing: (value, name) => expectType(value ?? undefined, 'boolean', name),
  logOf: (value, name) => expectType(value ?? undefined, 'function', name),
} satisfies Record<keyof DecideManyOptions, Expect>)

function decideOne(
  { comment, expected }: SelectedComment,
  command: BulkCommand,
  policy: PolicyOf,
  { logOf }: DecideManyOptions,
): Accepted | Refused | Repeated {
  // A command without an id stays without: each of them is refused, as one alone would be.
  const id = isName(command?.id) ? `${command.id}:${comment.id}` : command?.id
  const one = { ...command, id, expected } as Command
  return decide(comment, one, rulesFor(comment, policy), { log: logOf?.(comment) })
}
