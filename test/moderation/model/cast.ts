import type { CommandType, Role } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'

/** Who takes part: moderators of several scopes, readers, authors, programs, and some who may do nothing here. */
export const CAST: readonly Actor[] = [
  { role: 'moderator', id: 'm1', scope: { kind: 'everything' } },
  { role: 'moderator', id: 'm2', scope: { kind: 'sections', sections: ['3'] } },
  { role: 'moderator', id: 'w1', scope: { kind: 'articles', articles: ['12'] } },
  { role: 'admin', id: 'a1' },
  { role: 'author', id: 'w1', verified: true },
  { role: 'author', id: 'w2', verified: true },
  { role: 'reader', id: 'r1', verified: true },
  { role: 'visitor', id: 'v1' },
  { role: 'dataSubject', id: 'd1' },
  { role: 'system', id: 's1' },
  { role: 'moderator', id: 'm4', scope: { kind: 'articles', articles: ['99'] } },
  { role: 'moderator', id: 'm5', scope: { kind: 'everything' }, banned: true },
  { role: 'author', id: 'w1' },
]

/** Who posts: a moderator and an administrator too, for they may not approve their own words. */
export const WRITERS: readonly Actor[] = [
  { role: 'reader', id: 'w1', verified: true },
  { role: 'visitor', id: 'w2' },
  { role: 'moderator', id: 'm1', scope: { kind: 'everything' } },
  { role: 'admin', id: 'a1' },
  { role: 'visitor', id: 'banned', banned: true },
  { role: 'system', id: 's1' },
]

// The roles of each command as the design words them; what the library holds is not asked.
const ROLES_OF: Readonly<Record<CommandType, readonly Role[]>> = {
  approve: ['moderator', 'admin', 'system'],
  reject: ['moderator', 'admin'],
  remove: ['moderator', 'admin'],
  markSpam: ['moderator', 'admin', 'system'],
  markHam: ['moderator', 'admin'],
  reopen: ['moderator', 'admin', 'system'],
  undo: ['moderator', 'admin'],
  editByAuthor: ['author'],
  retract: ['author'],
  report: ['visitor', 'reader', 'moderator', 'admin', 'dataSubject'],
  settleReport: ['moderator', 'admin'],
  erase: ['admin', 'system'],
  expire: ['system'],
  purgeIdentifiers: ['admin', 'system'],
}

/** Gives somebody whose right a command is: the first of the cast whose role allows it. */
export function entitledTo(type: CommandType, comment: Comment, turn: number): Actor {
  const roles = ROLES_OF[type]
  const role = roles[turn % roles.length] ?? 'admin'
  if (role === 'author')
    return { role, id: comment.state === 'erased' ? 'w1' : (comment.author.id ?? 'w1'), verified: true }
  return CAST.find((actor) => actor.role === role) ?? { role: 'system', id: 's1' }
}

/** Tells whether somebody may give a command on a comment: role, scope, identity. */
export function isEntitled({ actor, type }: Command, comment: Comment, policy: Policy): boolean {
  if (!ROLES_OF[type].includes(actor.role)) return false
  if (actor.role === 'system') return true
  if (actor.banned === true) return false
  switch (actor.role) {
    case 'author':
      return actor.verified === true && comment.state !== 'erased' && comment.author.id === actor.id
    case 'moderator':
      return type === 'report' || reaches(actor, policy)
    default:
      return true
  }
}

// Whether a moderator's scope holds the one article of these histories.
function reaches({ scope }: Actor & { readonly role: 'moderator' }, { sections = [] }: Policy): boolean {
  if (scope.kind === 'articles') return scope.articles.includes(ARTICLE.id)
  return scope.kind === 'everything' || scope.sections.some((section) => sections.includes(section))
}

export const ARTICLE = { type: 'article', id: '12' } as const
