import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import { canTransition } from '../../../src/moderation/transition.ts'

/** Every line that a drawing must have, as `from command to`, sorted: read cell by cell. */
export const EXPECTED_EDGES: readonly string[] = STATES.flatMap((from) =>
  COMMAND_TYPES.filter((command) => command !== 'undo').flatMap((command) => {
    const transition = canTransition(from, command)
    if (transition.kind === 'refused') return []
    const states = transition.kind === 'to' ? [transition.state] : transition.states
    return states.filter((to) => to !== from).map((to) => `${from} ${command} ${to}`)
  }),
).sort()
