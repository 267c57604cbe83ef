import { COMMAND_TYPES, type CommandType, STATES, type State } from '../../core/moderation-states.ts'
import type { BirthState } from '../log/birth.ts'
import { statesAfter } from '../transition.ts'

/** The states in which a submission can be born, and when. */
export const BIRTHS = {
  pending: 'a priori, or to be looked at',
  published: 'a posteriori, clean',
  spam: 'a check says spam',
} as const satisfies Record<BirthState, string>

/** A line of a drawing: the commands that lead from one state to another. */
export interface Edge {
  readonly from: State
  readonly to: State
  readonly commands: readonly CommandType[]
}

/**
 * Find the lines of a drawing in the transition table.
 *
 * Commands that leave the state as it is are left out, and so is `undo`, which goes back along any line of a decision.
 */
export function edgesOfTable(): readonly Edge[] {
  return STATES.flatMap((from) =>
    STATES.filter((to) => to !== from).map((to) => ({ from, to, commands: commandsBetween(from, to) })),
  ).filter(({ commands }) => commands.length > 0)
}

function commandsBetween(from: State, to: State): readonly CommandType[] {
  return COMMAND_TYPES.filter((command) => command !== 'undo' && statesAfter(from, command).includes(to))
}
