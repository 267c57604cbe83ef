import type { RefusalCode } from '../../core/codes/moderation.ts'
import type { CommandType, Role } from '../../core/moderation-states.ts'
import type { Actor, Scope } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Comment, ForumRef } from '../comment.ts'
import type { Oppose } from '../guard.ts'
import type { Policy } from '../policy.ts'

/** The roles that a command is for, and what everybody else is told. */
export interface Right {
  readonly roles: readonly Role[]
  readonly otherwise: RefusalCode
}

export const MODERATORS: Right = { roles: ['moderator', 'admin'], otherwise: 'moderation/not-moderator' }
export const MODERATORS_AND_PROGRAMS: Right = {
  roles: ['moderator', 'admin', 'system'],
  otherwise: 'moderation/not-moderator',
}
const AUTHOR: Right = { roles: ['author'], otherwise: 'moderation/not-author' }
const UPKEEP: Right = { roles: ['admin', 'system'], otherwise: 'moderation/not-administrator' }
const RETENTION: Right = { roles: ['system'], otherwise: 'moderation/not-administrator' }
export const READERS: Right = {
  roles: ['visitor', 'reader', 'moderator', 'admin', 'dataSubject'],
  otherwise: 'moderation/not-reader',
}

/** Who may give which command. */
export const RIGHTS = {
  approve: MODERATORS_AND_PROGRAMS,
  reject: MODERATORS,
  remove: MODERATORS,
  markSpam: MODERATORS_AND_PROGRAMS,
  markHam: MODERATORS,
  reopen: MODERATORS_AND_PROGRAMS,
  undo: MODERATORS,
  editByAuthor: AUTHOR,
  retract: AUTHOR,
  report: READERS,
  settleReport: MODERATORS,
  erase: UPKEEP,
  expire: RETENTION,
  purgeIdentifiers: UPKEEP,
} as const satisfies Record<CommandType, Right>

/** Check that the role allows the command, and that the comment lies in the scope. */
export function checkRight(oppose: Oppose, { actor, type }: Command, comment: Comment, { sections }: Policy): void {
  const right: Right = RIGHTS[type]
  const isOthers = actor.role === 'author' && comment.state !== 'erased' && comment.author.id !== actor.id
  if (isOthers || !right.roles.includes(actor.role)) oppose(right.otherwise, { role: actor.role, command: type })
  else if (type !== 'report') checkScope(oppose, actor, comment.forum, sections)
}

/** Check that an object, which lies in these sections, lies in the scope of the moderator who acts. */
export function checkScope(
  oppose: Oppose,
  actor: Actor,
  forum: ForumRef,
  sections: readonly string[] | undefined,
): void {
  if (actor.role !== 'moderator' || isInScope(actor.scope, forum, sections)) return
  oppose('moderation/out-of-scope', { type: forum.type, id: forum.id, scope: actor.scope.kind })
}

/** Tell whether an object, which lies in these sections, lies in a scope. */
export function isInScope(scope: Scope, forum: ForumRef, sections: readonly string[] = []): boolean {
  switch (scope.kind) {
    case 'everything':
      return true
    case 'sections':
      return sections.some((section) => scope.sections.includes(section))
    case 'articles':
      return forum.type === 'article' && scope.articles.includes(forum.id)
  }
}
