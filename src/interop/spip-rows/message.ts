import type {
  BirthEntry,
  Comment,
  CommentAuthor,
  CommentContent,
  ForumRef,
  Identifiers,
  LivingComment,
} from '../../moderation/index.ts'
import type { InternalStatus } from './spip-status.ts'

/** A public message, as a comment with the first entry of its log. */
export interface ImportedComment {
  readonly kind: 'comment'
  readonly comment: LivingComment
  /** What to store as its log: `replay` gives the comment of it. */
  readonly entry: BirthEntry
}

interface MessageFields {
  readonly id: string
  /** What it is about; absent in a general forum of the back office. */
  readonly forum?: ForumRef
  /** Id of the message that opens the thread. */
  readonly thread: string
  /** ISO instant of writing. */
  readonly submittedAt: string
  readonly author: CommentAuthor
  readonly content: CommentContent
  readonly identifiers: Identifiers
}

/**
 * A message of the back office (*forum interne*): no comment, and nothing makes one of it.
 *
 * SPIP keeps it in the table of the comments, and can publish a removed one by mistake.
 */
export interface InternalMessage extends MessageFields {
  readonly kind: 'internal'
  /** The forum that it is in, or that it was removed. */
  readonly status: InternalStatus
  /** Id of the message that it answers. */
  readonly parent?: string
}

/** The text of a message before its first edit, which SPIP keeps as a row below it: no message of its own. */
export interface SpipRevision extends MessageFields {
  readonly kind: 'revision'
  /** Id of the message whose former text it is. */
  readonly of: string
}

/** What a row of `spip_forum` can be. */
export type SpipMessage = ImportedComment | InternalMessage | SpipRevision

/** What a row can be written of. */
export type RowSubject = Comment | InternalMessage | SpipRevision
