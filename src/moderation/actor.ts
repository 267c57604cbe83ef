import type { Role } from '../core/moderation-states.ts'

/** What a moderator may decide on: everything, the articles of some sections (*rubriques*), or some articles. */
export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'sections'; readonly sections: readonly string[] }
  | { readonly kind: 'articles'; readonly articles: readonly string[] }

interface ActorFields {
  /** Pseudonymous reference: it enters the log for good, and pages, so never a name, an address nor the key to a session. */
  readonly id: string
  readonly banned?: boolean | undefined
}

/** Who reads or writes: anyone, somebody registered, the author of the comment, somebody whom it is about. */
export interface Participant extends ActorFields {
  readonly role: Extract<Role, 'visitor' | 'reader' | 'author' | 'dataSubject'>
  /** Whether the identity is proved, by an account or a confirmed address. */
  readonly verified?: boolean | undefined
}

/** Who decides on comments, within a scope. */
export interface Moderator extends ActorFields {
  readonly role: 'moderator'
  readonly scope: Scope
}

/** Who decides on every comment, and executes requests of erasure. */
export interface Administrator extends ActorFields {
  readonly role: 'admin'
}

/** A program: a check, the retention, an import. */
export interface SystemActor {
  readonly role: 'system'
  readonly id: string
}

/**
 * Who acts, in the role that is used now: rights are judged on nothing else.
 *
 * The `Actor` of `ess-domain` is another, that of `ess-domain/models`: an organisation, a person or a collective.
 */
export type Actor = Participant | Moderator | Administrator | SystemActor

/** What the log keeps of who acted. */
export interface ActorRef {
  readonly id: string
  readonly role: Role
}

/** Give what the log keeps of who acts. */
export function refOf({ id, role }: Actor): ActorRef {
  return { id, role }
}

/** Tell whether somebody, not something, acts in this role. */
export function isHuman(role: Role): boolean {
  return role !== 'system'
}

/** Tell whether the identity of whoever acts is proved: moderators and administrators have an account. */
export function isVerified(actor: Actor): boolean {
  return actor.role === 'moderator' || actor.role === 'admin' || (actor.role !== 'system' && actor.verified === true)
}
