import { COMMAND_TYPES, type CommandType, STATES, type State } from '../../core/moderation-states.ts'
import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import { type Accepted, decide, type Refused, type Repeated } from '../decide.ts'
import type { Submission } from '../intake/submission.ts'
import type { Finding } from '../intake/verdict.ts'
import type { BirthState } from '../log/birth.ts'
import type { Policy } from '../policy.ts'
import { submit } from '../submit.ts'
import { statesAfter } from '../transition.ts'
import { BIRTHS } from './edges.ts'

/** One way that a command can go: taken when the machine's guard says that it leads there. */
export interface XStateTransition {
  readonly target: State
  readonly guard: { readonly type: 'leadsTo'; readonly params: { readonly state: State } }
  /** Named so that an accepted command is told from a refused one, which XState passes over in silence. */
  readonly actions: 'accepted'
}

/** The states of the exported machine, and what each command may do in them. */
export type XStateStates = Readonly<
  Record<
    State | 'unborn',
    {
      readonly type?: 'final'
      readonly on?: Readonly<Partial<Record<CommandType | 'submit', readonly XStateTransition[]>>>
    }
  >
>

/** The configuration of a machine of XState: plain JSON. */
export interface XStateConfig {
  readonly id: 'comment'
  readonly initial: 'unborn'
  readonly states: XStateStates
}

/** What is sent to the exported machine: a submission or a command, with what it is judged by. */
export type XStateEvent =
  | {
      readonly type: 'submit'
      readonly submission: Submission
      readonly policy: Policy
      readonly findings?: readonly Finding[]
    }
  | { readonly type: CommandType; readonly comment: Comment; readonly command: Command; readonly policy: Policy }

/**
 * Export the life of a comment as a configuration of XState 5, from the transition table.
 *
 * It serves for pictures, and as a second opinion; `decide` stays the judge, for XState passes over a refused event in
 * silence. `undo` has an alternative for every state that it can lead back to.
 *
 * @returns
 *   The configuration, plain JSON. It wants one guard, `leadsTo`, and names one action, `accepted`.
 * @example
 * ```ts
 * import {toXState} from 'ess-domain/moderation'
 * toXState().states.pending.on?.reject
 * //=> [{target: 'rejected', guard: {type: 'leadsTo', params: {state: 'rejected'}}, actions: 'accepted'}]
 * ```
 */
export function toXState(): XStateConfig {
  const births = Object.keys(BIRTHS) as readonly BirthState[]
  const living = STATES.map((state) => [state, state === 'erased' ? { type: 'final' } : { on: commandsOf(state) }])
  return {
    id: 'comment',
    initial: 'unborn',
    states: Object.fromEntries([['unborn', { on: { submit: births.map(wayTo) } }], ...living]) as XStateStates,
  }
}

function commandsOf(state: State): Readonly<Partial<Record<CommandType, readonly XStateTransition[]>>> {
  const ways = COMMAND_TYPES.map((command) => [command, statesAfter(state, command).map(wayTo)] as const)
  return Object.fromEntries(ways.filter(([, alternatives]) => alternatives.length > 0))
}

function wayTo(state: State): XStateTransition {
  return { target: state, guard: { type: 'leadsTo', params: { state } }, actions: 'accepted' }
}

/**
 * Tell whether an event of the exported machine leads to a state: the guard that its configuration names.
 *
 * @param args
 *   What XState hands to a guard; the event is looked at.
 * @param params
 *   `state`: where the way leads.
 * @returns
 *   Whether `submit` or `decide` accepts, and gives that state.
 * @throws {TypeError}
 *   When there is no event, or where `submit` or `decide` throw.
 * @example
 * ```ts
 * import {leadsTo} from 'ess-domain/moderation'
 * const submission = {
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * } as const
 * const event = {type: 'submit', submission, policy: {mode: 'a-priori'}} as const
 * leadsTo({event}, {state: 'pending'}) //=> true
 * ```
 */
export function leadsTo(args: { readonly event: XStateEvent }, params: { readonly state: State }): boolean {
  const { event } = args
  const result =
    event.type === 'submit'
      ? submit(event.submission, event.policy, event.findings)
      : judge(event.comment, event.command, event.policy)
  return result.ok && result.next.state === params.state
}

// The types of `decide` tell what each pair of state and command gives; here they are not known.
function judge(comment: Comment, command: Command, policy: Policy): Accepted | Refused | Repeated {
  return decide(comment, command, policy, undefined)
}
