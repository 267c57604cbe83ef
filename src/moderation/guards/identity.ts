import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Oppose } from '../guard.ts'

/** Check that whoever acts has not been banned. */
export function checkBan(oppose: Oppose, actor: Actor): void {
  if (actor.role !== 'system' && actor.banned) oppose('moderation/banned')
}

/** Check that whoever acts is who they say and has not been banned. */
export function checkIdentity(oppose: Oppose, { actor, type }: Command): void {
  checkBan(oppose, actor)
  if (type !== 'editByAuthor' && type !== 'retract') return
  if (actor.role === 'author' && !actor.verified) oppose('moderation/identity-unverified')
}
