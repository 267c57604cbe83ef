import type { Actor } from '../actor.ts'
import { type Given, oppose, type Situation } from '../situation.ts'

/** Check that whoever acts has not been banned. */
export function checkBan(given: Pick<Given<{ readonly actor: Actor }>, 'command' | 'obstacles'>): void {
  const { actor } = given.command
  if (actor.role !== 'system' && actor.banned) oppose(given, 'moderation/banned')
}

/** Check that whoever acts is who they say and has not been banned. */
export function checkIdentity(situation: Situation): void {
  const { actor, type } = situation.command
  checkBan(situation)
  if (type !== 'editByAuthor' && type !== 'retract') return
  if (actor.role === 'author' && !actor.verified) oppose(situation, 'moderation/identity-unverified')
}
