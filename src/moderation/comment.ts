import type { BirthType, CommandType, GroundKind, Mode, PendingReason, State } from '../core/moderation-states.ts'
import type { Grounds, UnknownGrounds } from './grounds.ts'
import type { Identifiers } from './identifiers.ts'

/** The object that is commented, as the site names it: `{type: 'article', id: '12'}`. */
export interface ForumRef {
  readonly type: string
  readonly id: string
}

/** Who wrote a comment. Only `id` ever enters the log: it must be a pseudonym, never a name nor an address. */
export interface CommentAuthor {
  /** Pseudonymous reference; absent when nobody can come back to the comment. */
  readonly id?: string
  readonly name?: string
  /** Private: never shown, never in the log nor in an effect. */
  readonly email?: string
  /** Whether the identity is proved, by an account or a confirmed address. */
  readonly verified: boolean
}

/** A link that the author gave with the comment. */
export interface CommentLink {
  readonly url: string
  readonly label?: string
}

/** The words of a comment: they live here and never in the log, so that erasing them needs no surgery there. */
export interface CommentContent {
  readonly title?: string
  /** As written, in the markup of the site. */
  readonly text: string
  readonly link?: CommentLink
}

/** A report (*signalement*) that waits for its outcome. The notice itself is kept by the host under the same id. */
export interface OpenReport {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  /** Pseudonymous reference of who reported. */
  readonly by: string
  readonly ground: GroundKind
}

/** The last thing that happened, so that an overtaken decision can be told by what. */
export interface LastChange {
  readonly commandId: string
  readonly command: CommandType | BirthType
  /** ISO instant: nothing later in the log may be dated before it. */
  readonly at: string
  /** Pseudonymous reference of who acted. */
  readonly by: string
}

/** Why a comment may be public: somebody accepted a revision, the mode of the forum let it through, or it came so. */
export type PublicationBasis =
  | { readonly kind: 'decision'; readonly entry: number; readonly revision: number }
  | { readonly kind: 'policy'; readonly mode: Mode }
  | { readonly kind: 'imported' }

/** Waits for a decision. */
export interface PendingStanding {
  readonly state: 'pending'
  readonly why: PendingReason
  /** Names of the checks that found it suspect, when they are why. */
  readonly checks?: readonly string[]
  /** ISO instant. */
  readonly since: string
}

/** Is public. */
export interface PublishedStanding {
  readonly state: 'published'
  readonly basis: PublicationBasis
  /** ISO instant of this publication, not of a later confirmation. */
  readonly publishedAt: string
}

/** Was refused while it waited. */
export interface RejectedStanding {
  readonly state: 'rejected'
  readonly grounds: Grounds
  /** ISO instant. */
  readonly since: string
}

/** Was public, and was taken away. */
export interface RemovedStanding {
  readonly state: 'removed'
  readonly grounds: Grounds | UnknownGrounds
  /** ISO instant. */
  readonly since: string
}

/** Is filed as spam. */
export interface SpamStanding {
  readonly state: 'spam'
  readonly by: 'human' | 'check' | 'imported'
  /** Names of the checks that said so, when it is by them. */
  readonly checks?: readonly string[]
  /** ISO instant. */
  readonly since: string
}

/** Was withdrawn by its author, who alone may write it again. */
export interface RetractedStanding {
  readonly state: 'retracted'
  /** Whether it was public until then: it then keeps its place in the thread. */
  readonly wasPublic: boolean
  /** ISO instant. */
  readonly since: string
}

/** Is an empty place, for good. */
export interface ErasedStanding {
  readonly state: 'erased'
  /** Whether it was public until then, or until its author withdrew it: it then keeps its place in the thread. */
  readonly wasPublic: boolean
  /** ISO instant. */
  readonly since: string
}

/** A state with what it carries; `Standing<'published'>` is one of them. */
export type Standing<S extends State = State> = Extract<
  | PendingStanding
  | PublishedStanding
  | RejectedStanding
  | RemovedStanding
  | SpamStanding
  | RetractedStanding
  | ErasedStanding,
  { readonly state: S }
>

/** The states that a decision can lead to or from, and that `undo` can restore. */
export type UndoableState = Exclude<State, 'retracted' | 'erased'>

/** What the last decision replaced: what `undo` restores. */
export interface Previous {
  /** Number of the log entry that would be undone. */
  readonly entry: number
  /** The revision that was decided on: other words since forbid the undo. */
  readonly revision: number
  readonly standing: Standing<UndoableState>
  readonly acceptedRevision?: number
}

/** What every comment has, an erased one too. */
export interface CommentPlace {
  readonly id: string
  readonly forum: ForumRef
  /** Id of the comment that opens the thread: its own when it is that one. */
  readonly thread: string
  /** Id of the comment that it answers; absent at the top of a thread. */
  readonly parent?: string
  /** ISO instant of writing. */
  readonly submittedAt: string
  /** Number of the last log entry: each accepted command adds one. */
  readonly version: number
  /** Number of the words, from 1: each edit by the author adds one. */
  readonly revision: number
  readonly last: LastChange
}

/** What every comment has until it is erased. */
export interface LivingFields extends CommentPlace {
  readonly author: CommentAuthor
  readonly content: CommentContent
  readonly identifiers: Identifiers
  /** Reports without an outcome, oldest first; none that was dismissed, though it was contested and is open again. */
  readonly reports: readonly OpenReport[]
  /** The last revision that a human accepted; absent when nobody did. */
  readonly acceptedRevision?: number
  /** ISO instant of the first time it was public; absent when it never was. */
  readonly firstPublishedAt?: string
  /** What `undo` would restore; absent when there is nothing to undo. */
  readonly previous?: Previous
}

/** A comment that waits for a decision. */
export interface PendingComment extends LivingFields, PendingStanding {}

/** A comment that is public, as far as it depends on itself: `visibility` looks at its ancestors too. */
export interface PublishedComment extends LivingFields, PublishedStanding {}

/** A comment that was refused before it was public. */
export interface RejectedComment extends LivingFields, RejectedStanding {}

/** A comment that was public and was taken away. */
export interface RemovedComment extends LivingFields, RemovedStanding {}

/** A comment filed as spam. */
export interface SpamComment extends LivingFields, SpamStanding {}

/** A comment that its author withdrew. */
export interface RetractedComment extends LivingFields, RetractedStanding {}

/** What is left of an erased comment: a place in its thread, with no word and no person. */
export interface ErasedComment extends CommentPlace, ErasedStanding {}

/**
 * A comment (*message de forum*): plain, JSON-safe data; `Comment<'erased'>` is one in that state.
 *
 * A comment is never changed in place: `decide` and `evolve` give the next one.
 */
export type Comment<S extends State = State> = Extract<
  PendingComment | PublishedComment | RejectedComment | RemovedComment | SpamComment | RetractedComment | ErasedComment,
  { readonly state: S }
>

/** A comment that is not erased. */
export type LivingComment = Comment<Exclude<State, 'erased'>>
