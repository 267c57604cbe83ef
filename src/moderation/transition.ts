import { expectOneOf } from '../core/argument.ts'
import type { RefusalCode } from '../core/codes/moderation.ts'
import { COMMAND_TYPES, type CommandType, STATES, type State } from '../core/moderation-states.ts'
import type { UndoableState } from './comment.ts'
import { type Cell, moderationTable, type Rule } from './table.ts'

type Cells = typeof moderationTable

// A name, for editors to show `Table[S][C]` in place of all the cells.
interface Table extends Cells {}

// What each rule can answer. `undo` is narrower in each state: see `statesBefore`.
interface RuleStates {
  readonly 'rule:undo': UndoableState
  readonly 'rule:author-edit': 'pending' | 'published'
  readonly 'rule:report': 'pending' | 'published'
}

const RULE_STATES = {
  'rule:author-edit': ['pending', 'published'],
  'rule:report': ['pending', 'published'],
} as const satisfies { [R in Exclude<Rule, 'rule:undo'>]: readonly RuleStates[R][] }

type Reached<C extends Cell> = C extends State ? C : C extends Rule ? RuleStates[C] : never

/**
 * The states that a command can lead to, as a type: `Next<'pending', 'approve'>` is `'published'`,
 * and `never` where the table refuses.
 */
export type Next<S extends State, C extends CommandType> = Reached<Table[S][C]>

/** The decisions that `undo` can take back. */
export const UNDOABLE_COMMANDS = ['approve', 'reject', 'remove', 'markSpam', 'markHam', 'reopen'] as const

/** What the table alone says of a command in a state. */
export type Transition =
  | { readonly kind: 'to'; readonly state: State }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'depends'; readonly rule: Rule; readonly states: readonly State[] }

/**
 * Read one cell of the table: where a command leads from a state.
 *
 * @param state
 *   The state that the comment is in.
 * @param command
 *   The command.
 * @returns
 *   The next state (the same one where the comment stays), the code of the refusal, or the name of the rule
 *   that decides. Rights, freshness and the other guards are not asked: `decide` asks them.
 * @throws {TypeError}
 *   When `state` or `command` is not a known name.
 * @example
 * ```ts
 * import {nextState} from 'ess-domain/moderation'
 * nextState('pending', 'approve') //=> 'published'
 * nextState('spam', 'reopen') //=> 'moderation/use-mark-ham'
 * nextState('published', 'undo') //=> 'rule:undo'
 * ```
 */
export function nextState<S extends State, C extends CommandType>(state: S, command: C): Table[S][C] {
  expectOneOf(state, STATES, 'state')
  expectOneOf(command, COMMAND_TYPES, 'command')
  return (moderationTable as Table)[state][command]
}

/**
 * Say what the table alone answers to a command: it leads to a state, it is refused, or a rule decides.
 *
 * @param state
 *   The state that the comment is in.
 * @param command
 *   The command.
 * @returns
 *   `{kind: 'to', state}`, `{kind: 'refused', code}`, or `{kind: 'depends', rule, states}` with every state that the
 *   rule can lead to. Look at `kind`: as a condition, each of them is true.
 * @throws {TypeError}
 *   When `state` or `command` is not a known name.
 * @example
 * ```ts
 * import {canTransition} from 'ess-domain/moderation'
 * canTransition('pending', 'reject') //=> {kind: 'to', state: 'rejected'}
 * canTransition('published', 'reject') //=> {kind: 'refused', code: 'moderation/use-remove'}
 * canTransition('removed', 'undo') //=> {kind: 'depends', rule: 'rule:undo', states: ['published']}
 * ```
 */
export function canTransition(state: State, command: CommandType): Transition {
  const cell: Cell = nextState(state, command)
  if (isRefusal(cell)) return { kind: 'refused', code: cell }
  if (!isRule(cell)) return { kind: 'to', state: cell }
  const states = cell === 'rule:undo' ? statesBefore(state) : RULE_STATES[cell]
  return { kind: 'depends', rule: cell, states }
}

/** List the states that a command can lead to: none where the table refuses. */
export function statesAfter(state: State, command: CommandType): readonly State[] {
  const transition = canTransition(state, command)
  if (transition.kind === 'refused') return []
  return transition.kind === 'to' ? [transition.state] : transition.states
}

/** Tell whether a cell names a refusal. */
export function isRefusal<C extends string>(cell: C): cell is Extract<C, `moderation/${string}`> {
  return cell.startsWith('moderation/')
}

function isRule(cell: Cell): cell is Rule {
  return cell.startsWith('rule:')
}

// The states from which some decision leads to this one: those that taking it back can restore.
function statesBefore(state: State): readonly State[] {
  return STATES.filter((before) => UNDOABLE_COMMANDS.some((decision) => moderationTable[before][decision] === state))
}
