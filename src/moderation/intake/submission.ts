import type { Actor } from '../actor.ts'
import type { ForumRef } from '../comment.ts'
import type { Identifiers } from '../identifiers.ts'
import type { SubmittedContent } from './submitted-content.ts'

/** The comment that a new one answers, as its thread stands. */
export interface ParentFacts {
  readonly id: string
  /** Id of the comment that opens the thread. */
  readonly thread: string
  /** Whether readers see it: what `visibility` says of it. */
  readonly isShown: boolean
}

/** What the author says of themselves beside the pseudonymous id of the actor. */
export interface Signature {
  readonly name?: string | undefined
  /** Private. */
  readonly email?: string | undefined
}

/** A comment that somebody wants to post. */
export interface Submission {
  readonly commandId: string
  /** ISO instant. */
  readonly at: string
  /** Who writes: a visitor, a reader, a moderator or an administrator. An `author` has written already, and edits. */
  readonly actor: Actor
  /** Id that the comment will have. */
  readonly id: string
  readonly forum: ForumRef
  readonly parent?: ParentFacts | undefined
  readonly content: SubmittedContent
  readonly signature?: Signature | undefined
  /** Connection identifiers to keep (default: none). */
  readonly identifiers?: Identifiers | undefined
  /** How many comments of this author were approved (default: 0): see `Policy.trustAfter`. */
  readonly approvedCount?: number | undefined
}
