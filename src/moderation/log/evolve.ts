import { expectObject } from '../../core/argument.ts'
import type { Draft } from '../../core/draft.ts'
import { isHuman } from '../actor.ts'
import type { Comment, CommentContent, LivingComment, LivingFields, Previous } from '../comment.ts'
import { expectComment } from '../expect-comment.ts'
import { purgeIdentifiers } from '../identifiers.ts'
import { standingOf } from '../standing.ts'
import { UNDOABLE_COMMANDS } from '../transition.ts'
import { expectEntry } from './expect-entry.ts'
import type { ChangeEntry } from './log-entry.ts'
import { placeAfter } from './place.ts'

const UNDOABLE: readonly string[] = UNDOABLE_COMMANDS

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
 *   The new words, for an edit: the log does not hold them (default: those of `comment`). A number, which is what
 *   `reduce` gives here, is none.
 * @returns
 *   The comment after it; the one given is left as it is.
 * @throws {TypeError}
 *   When `comment` is no comment, `entry` is no entry, or the entry is not the next one of this comment.
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
export function evolve(comment: Comment, entry: ChangeEntry, content?: CommentContent | number): Comment {
  expectComment(comment)
  expectEntry(entry)
  expectObject(entry.to, 'entry.to')
  if (comment.state === 'erased' || entry.comment !== comment.id || entry.seq !== comment.version + 1) {
    throw new TypeError(`Expected \`entry\` to be the next one of comment \`${comment.id}\``)
  }
  const place = placeAfter(comment, entry)
  if (entry.to.state === 'erased') return Object.assign(place, entry.to)
  const { author, identifiers } = comment
  // `Object.assign` and assignments: spreading one object into another takes a hundred times as long in V8.
  const fields: Draft<LivingFields> = Object.assign(place, {
    author,
    content: typeof content === 'number' ? comment.content : (content ?? comment.content),
    identifiers: entry.purged === undefined ? identifiers : purgeIdentifiers(identifiers, entry.purged),
    reports: reportsAfter(comment, entry),
  })
  const accepted = acceptedAfter(comment, entry)
  if (accepted !== undefined) fields.acceptedRevision = accepted
  const first = comment.firstPublishedAt ?? (entry.to.state === 'published' ? entry.at : undefined)
  if (first !== undefined) fields.firstPublishedAt = first
  const previous = previousAfter(comment, entry)
  if (previous !== undefined) fields.previous = previous
  return Object.assign(fields, entry.to)
}

function reportsAfter({ reports }: LivingFields, { report, settled }: ChangeEntry): LivingFields['reports'] {
  if (report !== undefined) return [...reports, report]
  if (settled !== undefined) return reports.filter(({ id }) => id !== settled.report)
  return reports
}

function acceptedAfter(comment: LivingFields, entry: ChangeEntry): number | undefined {
  if (entry.command === 'undo') return comment.previous?.acceptedRevision
  return entry.command === 'approve' && isHuman(entry.actor.role) ? entry.revision : comment.acceptedRevision
}

// One step can be taken back, and only a human's: an undo, or a machine that comes after, leaves nothing to undo.
function previousAfter(comment: LivingComment, entry: ChangeEntry): Previous | undefined {
  if (entry.command === 'undo' || entry.command === 'retract') return undefined
  if (!UNDOABLE.includes(entry.command)) return comment.previous
  const standing = standingOf(comment)
  if (!isHuman(entry.actor.role) || standing.state === 'retracted') return undefined
  const { acceptedRevision, revision } = comment
  const previous: Draft<Previous> = { entry: entry.seq, revision, standing }
  if (acceptedRevision !== undefined) previous.acceptedRevision = acceptedRevision
  return previous
}
