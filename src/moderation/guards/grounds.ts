import { GROUND_KINDS, type GroundKind } from '../../core/moderation-states.ts'
import type { Command } from '../command.ts'
import { isWritten } from '../field-tests.ts'
import type { Grounds } from '../grounds.ts'
import type { Oppose } from '../guard.ts'
import { fieldOf, recordOf } from '../record-of.ts'

/** Check that what restricts a comment says why, and that an erasure names the request that it answers. */
export function checkGrounds(oppose: Oppose, command: Command): void {
  switch (command.type) {
    case 'reject':
    case 'remove':
      return requireGrounds(oppose, command.grounds)
    case 'settleReport':
      return checkAnswer(oppose, command.outcome === 'upheld', command.grounds)
    case 'erase':
      if (command.actor.role !== 'system' && !isWritten(command.request)) oppose('moderation/request-required')
      return
    default:
  }
}

/** Check that the answer to a report says why when it agrees, and that grounds which are given are complete in any case. */
export function checkAnswer(oppose: Oppose, isUpheld: boolean, grounds: Grounds | undefined): void {
  if (isUpheld || grounds !== undefined) requireGrounds(oppose, grounds)
}

const WANTED: Readonly<Record<string, readonly string[]>> = {
  illegal: ['law', 'explanation'],
  rules: ['rule', 'explanation'],
} satisfies Partial<Record<GroundKind, readonly string[]>>

const OTHERWISE = ['explanation']

// Check that a restriction says why, and name all that its grounds lack. Where no ground was chosen, nobody knows what
// else it wants.
function requireGrounds(oppose: Oppose, grounds: Grounds | undefined): void {
  const { kind } = recordOf(grounds)
  const known = GROUND_KINDS.find((one) => one === kind)
  if (known === undefined) return oppose('moderation/reason-required', { missing: 'kind' })
  for (const missing of WANTED[known] ?? OTHERWISE) {
    if (!isWritten(fieldOf(grounds, missing))) oppose('moderation/reason-required', { missing })
  }
}
