import { GROUND_KINDS } from '../../core/moderation-states.ts'
import type { Command } from '../command.ts'
import type { Grounds } from '../grounds.ts'
import type { Oppose } from '../guard.ts'
import { isWritten } from './fields.ts'

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

/** Check that a restriction says why. */
function requireGrounds(oppose: Oppose, grounds: Grounds | undefined): void {
  const missing = lackOfGrounds(grounds)
  if (missing !== undefined) oppose('moderation/reason-required', { missing })
}

// Names what grounds lack; nothing when they are complete.
function lackOfGrounds(grounds: Grounds | undefined): string | undefined {
  if (typeof grounds !== 'object' || grounds === null || !GROUND_KINDS.includes(grounds.kind)) return 'kind'
  if (grounds.kind === 'illegal' && !isWritten(grounds.law)) return 'law'
  if (grounds.kind === 'rules' && !isWritten(grounds.rule)) return 'rule'
  return isWritten(grounds.explanation) ? undefined : 'explanation'
}
