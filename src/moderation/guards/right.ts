import type { RefusalCode } from '../../core/codes/moderation.ts'
import type { CommandType, Role } from '../../core/moderation-states.ts'
import type { Scope } from '../actor.ts'
import type { ForumRef } from '../comment.ts'
import { oppose, type Situation } from '../situation.ts'

interface Right {
  readonly roles: readonly Role[]
  readonly otherwise: RefusalCode
}

const MODERATORS: Right = { roles: ['moderator', 'admin'], otherwise: 'moderation/not-moderator' }
const MODERATORS_AND_CHECKS: Right = { roles: ['moderator', 'admin', 'system'], otherwise: 'moderation/not-moderator' }
const AUTHOR: Right = { roles: ['author'], otherwise: 'moderation/not-author' }
const UPKEEP: Right = { roles: ['admin', 'system'], otherwise: 'moderation/not-administrator' }
const RETENTION: Right = { roles: ['system'], otherwise: 'moderation/not-administrator' }
const READERS: Right = {
  roles: ['visitor', 'reader', 'moderator', 'admin', 'dataSubject'],
  otherwise: 'moderation/not-reader',
}

/** Who may give which command. */
export const RIGHTS = {
  approve: MODERATORS_AND_CHECKS,
  reject: MODERATORS,
  remove: MODERATORS,
  markSpam: MODERATORS_AND_CHECKS,
  markHam: MODERATORS,
  reopen: MODERATORS_AND_CHECKS,
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
export function checkRight(situation: Situation): void {
  const { command, comment, policy } = situation
  const { actor, type } = command
  const right: Right = RIGHTS[type]
  if (!right.roles.includes(actor.role)) {
    oppose(situation, right.otherwise, { role: actor.role, command: type })
  } else if (actor.role === 'author') {
    if (comment.state !== 'erased' && comment.author.id !== actor.id) {
      oppose(situation, 'moderation/not-author', { role: actor.role, command: type })
    }
  } else if (
    actor.role === 'moderator' &&
    type !== 'report' &&
    !isInScope(actor.scope, comment.forum, policy.sections)
  ) {
    oppose(situation, 'moderation/out-of-scope', { type: comment.forum.type, id: comment.forum.id })
  }
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
