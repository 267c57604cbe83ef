import { GROUND_KINDS } from '../../core/moderation-states.ts'
import type { Grounds } from '../grounds.ts'
import { type Given, oppose, type Situation } from '../situation.ts'
import { isWritten } from './fields.ts'

/** Check that what restricts a comment says why, and that an erasure names the request that it answers. */
export function checkGrounds(situation: Situation): void {
  const { command } = situation
  if (command.type === 'erase' && command.actor.role !== 'system' && !isWritten(command.request)) {
    oppose(situation, 'moderation/request-required')
  }
  const { type } = command
  if (type === 'reject' || type === 'remove' || (type === 'settleReport' && command.outcome === 'upheld')) {
    requireGrounds(situation, command.grounds)
  }
}

/** Check that a restriction says why. */
export function requireGrounds(given: Given, grounds: Grounds | undefined): void {
  const missing = lackOfGrounds(grounds)
  if (missing !== undefined) oppose(given, 'moderation/reason-required', { missing })
}

// Names what grounds lack; nothing when they are complete.
function lackOfGrounds(grounds: Grounds | undefined): string | undefined {
  if (typeof grounds !== 'object' || grounds === null || !GROUND_KINDS.includes(grounds.kind)) return 'kind'
  if (grounds.kind === 'illegal' && !isWritten(grounds.law)) return 'law'
  if (grounds.kind === 'rules' && !isWritten(grounds.rule)) return 'rule'
  return isWritten(grounds.explanation) ? undefined : 'explanation'
}
