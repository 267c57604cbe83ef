import type { Role } from '../../core/moderation-states.ts'
import type { Actor } from '../actor.ts'
import type { ForumRef } from '../comment.ts'
import type { Obstacle } from '../refusal.ts'
import { isInScope } from './right.ts'

/** Something that moderators do beside the commands on a comment: who does what, where. */
export interface Deed {
  readonly actor: Actor
  /** Name of the command. */
  readonly type: string
  readonly roles: readonly Role[]
  readonly forum: ForumRef
  readonly sections: readonly string[] | undefined
}

/** Check that whoever acts is not banned, that the role allows it, and that the object lies in the scope. */
export function checkModerator({ actor, type, roles, forum, sections }: Deed, obstacles: Obstacle[]): void {
  if (actor.role !== 'system' && actor.banned) obstacles.push({ code: 'moderation/banned', params: {} })
  if (!roles.includes(actor.role)) {
    obstacles.push({ code: 'moderation/not-moderator', params: { role: actor.role, command: type } })
  } else if (actor.role === 'moderator' && !isInScope(actor.scope, forum, sections)) {
    obstacles.push({ code: 'moderation/out-of-scope', params: { type: forum.type, id: forum.id } })
  }
}
