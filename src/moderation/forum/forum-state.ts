import type { ForumCommandType, Mode, Registration } from '../../core/moderation-states.ts'
import type { ActorRef } from '../actor.ts'
import type { ForumRef } from '../comment.ts'

/** How a forum is moderated, who may write in it, and until when: the part of a policy that it keeps itself. */
export interface ForumSettings {
  /** When new comments are looked at: the `mode` of a policy. */
  readonly moderation: Mode
  /** Who may write. */
  readonly registration: Registration
  /** ISO instant from which the forum takes no new comment nor edit; absent when none is set. */
  readonly closesAt?: string
}

/** The last thing that happened to a forum. */
export interface ForumChange {
  readonly commandId: string
  readonly command: ForumCommandType | 'open'
  /** ISO instant: nothing later in the log may be dated before it. */
  readonly at: string
  /** Pseudonymous reference of who acted. */
  readonly by: string
}

/** The forum of one object, beside its comments: what is done to it changes none of them. */
export interface ForumState extends ForumSettings {
  readonly forum: ForumRef
  /** Ids of the threads that take no more replies. */
  readonly lockedThreads: readonly string[]
  /** ISO instant at which it was opened again, or a closing called off, the last time; absent when it never was. */
  readonly reopenedAt?: string
  /** Number of the last log entry. */
  readonly version: number
  readonly last: ForumChange
}

/** What the log keeps of one accepted command on a forum, or of its opening. */
export interface ForumEntry {
  readonly forum: ForumRef
  /** Number of the entry in the log of its forum, from 1: the version that it makes. */
  readonly seq: number
  readonly commandId: string
  /** ISO instant. */
  readonly at: string
  readonly actor: ActorRef
  readonly command: ForumCommandType | 'open'
  /** The settings after it. */
  readonly to: ForumSettings
  /** The thread that was locked or unlocked. */
  readonly thread?: string
}

/** Forget the cached pages that show the form of a forum. */
export interface InvalidateForum {
  readonly kind: 'invalidate-forum'
  readonly forum: ForumRef
}
