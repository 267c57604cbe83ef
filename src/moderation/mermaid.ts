import { COMMAND_TYPES, STATES, type State } from '../core/moderation-states.ts'
import { canTransition } from './transition.ts'

// The states in which a submission can be born, and when.
const BIRTHS = {
  pending: 'a priori, or to be looked at',
  published: 'a posteriori, clean',
  spam: 'a check says spam',
} as const satisfies Partial<Record<State, string>>

/**
 * Draw the life of a comment as a Mermaid state diagram, from the transition table.
 *
 * Each edge is named by the commands that make it. Commands that leave the state as it is are left out,
 * and so is `undo`, which goes back along any edge of a decision.
 *
 * @returns
 *   The source of the diagram.
 * @example
 * ```ts
 * import {toMermaid} from 'ess-domain/moderation'
 * toMermaid().split('\n')[0] //=> 'stateDiagram-v2'
 * ```
 */
export function toMermaid(): string {
  const births = Object.entries(BIRTHS).map(([state, when]) => `  [*] --> ${state}: ${when}`)
  const edges = STATES.flatMap((from) => STATES.flatMap((to) => edgeBetween(from, to)))
  return ['stateDiagram-v2', ...births, ...edges, '  erased --> [*]', ''].join('\n')
}

function edgeBetween(from: State, to: State): readonly string[] {
  if (from === to) return []
  const commands = COMMAND_TYPES.filter((command) => {
    if (command === 'undo') return false
    const transition = canTransition(from, command)
    if (transition.kind === 'to') return transition.state === to
    return transition.kind === 'depends' && transition.states.includes(to)
  })
  return commands.length === 0 ? [] : [`  ${from} --> ${to}: ${commands.join(' / ')}`]
}
