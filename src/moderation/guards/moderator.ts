import type { ForumRef } from '../comment.ts'
import type { Envelope } from '../envelope.ts'
import type { Oppose } from '../guard.ts'
import { checkBan } from './identity.ts'
import { checkScope, type Right } from './right.ts'

/**
 * Check what moderators do beside the commands on a comment: that whoever acts is not banned, that the role allows it,
 * and that the object, which lies in these sections, lies in the scope.
 */
export function checkModerator(
  oppose: Oppose,
  { actor, type }: Envelope & { readonly type: string },
  { otherwise, roles }: Right,
  forum: ForumRef,
  sections: readonly string[] | undefined,
): void {
  checkBan(oppose, actor)
  if (roles.includes(actor.role)) checkScope(oppose, actor, forum, sections)
  else oppose(otherwise, { role: actor.role, command: type })
}
