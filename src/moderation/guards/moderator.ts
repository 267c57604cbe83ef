import type { Role } from '../../core/moderation-states.ts'
import type { ForumRef } from '../comment.ts'
import { type Envelope, type Given, oppose } from '../situation.ts'
import { checkBan } from './identity.ts'
import { checkScope } from './right.ts'

/**
 * Check what moderators do beside the commands on a comment: that whoever acts is not banned, that the role allows it,
 * and that the object, which lies in these sections, lies in the scope.
 */
export function checkModerator(
  given: Given<Envelope & { readonly type: string }>,
  roles: readonly Role[],
  forum: ForumRef,
  sections: readonly string[] | undefined,
): void {
  const { actor, type } = given.command
  checkBan(given)
  if (roles.includes(actor.role)) checkScope(given, forum, sections)
  else oppose(given, 'moderation/not-moderator', { role: actor.role, command: type })
}
