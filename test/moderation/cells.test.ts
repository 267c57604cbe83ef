import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../src/core/moderation-states.ts'
import { canTransition } from '../../src/moderation/transition.ts'
import { ACTOR_OF, OPEN, ready, YEARS_LATER } from './ready.ts'
import { accept, codesOf, fresh, inState, judge } from './sample.ts'

const cells = STATES.flatMap((state) =>
  COMMAND_TYPES.map((type) => ({ state, type, transition: canTransition(state, type) })),
)

describe('every cell of the table, with the right actor and a complete command', () => {
  test.each(cells.filter(({ transition }) => transition.kind !== 'refused'))('$state, $type is accepted', (cell) => {
    const comment = ready(cell.state)
    // A human has accepted this revision: there is nothing to confirm, and it is as if just published by policy.
    const subject = cell.state === 'published' && cell.type === 'approve' ? inState.published : comment
    const { next, entry } = accept(subject, fresh(cell.type, subject, ACTOR_OF[cell.type], YEARS_LATER), OPEN)
    const states =
      cell.transition.kind === 'to'
        ? [cell.transition.state]
        : 'states' in cell.transition
          ? cell.transition.states
          : []
    expect(states).toContain(next.state)
    expect(entry).toMatchObject({ command: cell.type, from: cell.state, at: YEARS_LATER })
  })

  test.each(cells.filter(({ transition }) => transition.kind === 'refused'))('$state, $type is refused', (cell) => {
    const comment = ready(cell.state)
    const result = judge(comment, fresh(cell.type, comment, ACTOR_OF[cell.type], YEARS_LATER), OPEN)
    expect(codesOf(result)).toContain('code' in cell.transition ? cell.transition.code : '')
  })
})
