import type { Comment, CommentAuthor, CommentContent, LivingComment, Standing } from '../comment.ts'
import type { Identifiers } from '../identifiers.ts'
import type { BirthEntry } from './log-entry.ts'
import { placeAfter } from './place.ts'

/** What the log never holds: the person, the words and the address of a comment, kept beside it by the host. */
export interface Held {
  readonly author: CommentAuthor
  readonly content: CommentContent
  readonly identifiers: Identifiers
}

/** The states that a submission can be born in. */
export type BirthState = 'pending' | 'published' | 'spam'

/** A first entry that leads to a state in which a submission can be born. */
export type SubmissionEntry = BirthEntry & { readonly to: Standing<BirthState> }

/** Make the comment that the first entry of a log tells of. */
export function bear(entry: Omit<SubmissionEntry, 'effects'>, held: Held): Comment<BirthState>
export function bear(entry: Omit<BirthEntry, 'effects'>, held: Held): LivingComment
export function bear(entry: Omit<BirthEntry, 'effects'>, held: Held): LivingComment {
  const { to } = entry
  const { author, content, identifiers } = held
  const place = Object.assign(placeAfter(entry, entry), { author, content, identifiers, reports: [] })
  const first = to.state === 'published' ? { firstPublishedAt: to.publishedAt } : {}
  return Object.assign(place, first, to)
}
