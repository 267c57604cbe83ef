import type { Situation } from '../situation.ts'
import { oppose } from '../situation.ts'

/** Check that whoever acts is who they say and has not been banned. */
export function checkIdentity(situation: Situation): void {
  const { actor, type } = situation.command
  if (actor.role === 'system') return
  if (actor.banned) oppose(situation, 'moderation/banned')
  if (type !== 'editByAuthor' && type !== 'retract') return
  if (actor.role === 'author' && !actor.verified) oppose(situation, 'moderation/identity-unverified')
}
