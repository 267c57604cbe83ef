import { expectObject, expectString } from '../../core/argument.ts'
import type { Comment, CommentContent } from '../comment.ts'
import { expectComment } from '../expect-comment.ts'
import { isWritten } from '../field-tests.ts'
import { readContent } from '../intake/read-written.ts'
import type { SubmittedContent } from '../intake/submitted-content.ts'
import { commentAfter } from './comment-after.ts'
import { expectEntry } from './expect-entry.ts'
import type { ChangeEntry } from './log-entry.ts'

/**
 * Apply one log entry to the comment that it was made on.
 *
 * `decide` gives the same next comment; `evolve` asks no guard and needs no policy. `entries.reduce(evolve, comment)`
 * applies several.
 *
 * @param comment
 *   The comment before the entry.
 * @param entry
 *   The entry.
 * @param content
 *   The new words, for an edit, as its command has them: the log does not hold them (default: those of `comment`). A
 *   number, which is what `reduce` gives here, is none.
 * @returns
 *   The comment after it; the one given is left as it is.
 * @throws {TypeError}
 *   When `comment` is no comment, `entry` is no entry, the entry is not the next one of this comment, or `content` has
 *   no text, as one that is a text alone: it is `{text}`.
 * @example
 * ```ts
 * import {decide, evolve, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const moderator = {role: 'moderator', id: 'm1', scope: {kind: 'everything'}} as const
 * const result = decide(born.next, {
 *   type: 'approve', id: 'c2', at: '2014-06-12T10:05:00Z', actor: moderator, expected: {version: 1, revision: 1},
 * }, policy)
 * if (!result.ok) throw new Error('refused')
 * evolve(born.next, result.entry).state //=> 'published'
 * ```
 */
export function evolve(comment: Comment, entry: ChangeEntry, content?: SubmittedContent | number): Comment {
  expectComment(comment)
  expectEntry(entry)
  expectObject(entry.to, 'entry.to')
  if (comment.state === 'erased' || entry.comment !== comment.id || entry.seq !== comment.version + 1) {
    throw new TypeError(`Expected \`entry\` to be the next one of comment \`${comment.id}\``)
  }
  let words: CommentContent | undefined
  if (content != null && typeof content !== 'number') {
    expectObject(content, 'content')
    expectString(content.text, 'content.text')
    words = readContent(content, isWritten)
  }
  return commentAfter(comment, entry, words)
}
