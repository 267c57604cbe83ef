import type { ForumRef } from './comment.ts'
import type { Grounds } from './grounds.ts'

/** Tell the moderators that a comment wants their attention. */
export interface NotifyModerators {
  readonly kind: 'notify-moderators'
  readonly comment: string
  readonly because: 'pending' | 'spam' | 'edited' | 'reported' | 'appealed'
}

/** Tell the author what became of the comment; with grounds, it is a statement of reasons. */
export interface NotifyAuthor {
  readonly kind: 'notify-author'
  readonly comment: string
  readonly outcome: 'pending' | 'published' | 'rejected' | 'removed' | 'erased'
  readonly grounds?: Grounds
}

/** Tell who reported that the report arrived, or what became of it. */
export interface NotifyReporter {
  readonly kind: 'notify-reporter'
  readonly comment: string
  readonly report: string
  readonly outcome: 'received' | 'upheld' | 'dismissed' | 'void'
}

/** Tell who contested a decision on their comment that the appeal arrived, or what became of it. */
export interface NotifyAppellant {
  readonly kind: 'notify-appellant'
  readonly comment: string
  readonly appeal: string
  readonly outcome: 'received' | 'granted' | 'denied'
}

/** Tell the authors of the article, or those who follow the thread, that a comment appeared for the first time. */
export interface NotifyOthers {
  readonly kind: 'notify-article-authors' | 'notify-thread'
  readonly comment: string
}

/** Forget the cached pages that show the comment. */
export interface Invalidate {
  readonly kind: 'invalidate'
  readonly comment: string
  readonly forum: ForumRef
}

/** Bring the search index up to date. */
export interface Reindex {
  readonly kind: 'reindex'
  readonly comment: string
}

/** Teach the spam filter what a human said of the comment. */
export interface TrainFilter {
  readonly kind: 'train-filter'
  readonly comment: string
  readonly as: 'spam' | 'ham'
}

/** Date the thread: by this publication, or anew by its published comments when one was taken away (`at` is `null`). */
export interface ThreadDate {
  readonly kind: 'thread-date'
  readonly thread: string
  readonly at: string | null
}

/** Something for the host to do once the next comment and the entry are stored. It holds ids, never words or persons. */
export type Effect =
  | NotifyModerators
  | NotifyAuthor
  | NotifyReporter
  | NotifyAppellant
  | NotifyOthers
  | Invalidate
  | Reindex
  | TrainFilter
  | ThreadDate

/** The name of an effect. */
export type EffectKind = Effect['kind']
