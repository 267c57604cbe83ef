import type { Draft } from '../../core/draft.ts'
import { isHuman } from '../actor.ts'
import type { Comment, CommentContent, LivingComment, LivingFields, Previous } from '../comment.ts'
import { purgeIdentifiers } from '../identifiers.ts'
import { standingOf } from '../standing-of.ts'
import { UNDOABLE_COMMANDS } from '../transition.ts'
import type { ChangeEntry } from './log-entry.ts'
import { placeAfter } from './place.ts'

const UNDOABLE: readonly string[] = UNDOABLE_COMMANDS

/** Make the comment that an entry leads to, which is known to be its next one; with other words, when some are given. */
export function commentAfter(comment: LivingComment, entry: ChangeEntry, content: CommentContent | undefined): Comment {
  const { author, identifiers } = comment
  const place = placeAfter(comment, entry)
  if (entry.to.state === 'erased') return Object.assign(place, entry.to)
  // Fields are assigned one by one, for speed: `Object.assign` would take a twentieth of a decision for them, and to
  // spread one object into another a hundred times as long as this.
  const fields = place as Draft<LivingFields>
  fields.author = author
  fields.content = content ?? comment.content
  fields.identifiers = entry.purged == null ? identifiers : purgeIdentifiers(identifiers, entry.purged)
  fields.reports = reportsAfter(comment, entry)
  const accepted = acceptedAfter(comment, entry)
  if (accepted != null) fields.acceptedRevision = accepted
  const first = comment.firstPublishedAt ?? (entry.to.state === 'published' ? entry.at : undefined)
  if (first != null) fields.firstPublishedAt = first
  const previous = previousAfter(comment, entry)
  if (previous != null) fields.previous = previous
  return Object.assign(fields, entry.to)
}

function reportsAfter({ reports }: LivingFields, { report, settled }: ChangeEntry): LivingFields['reports'] {
  if (report != null) return [...reports, report]
  if (settled != null) return reports.filter(({ id }) => id !== settled.report)
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
  if (acceptedRevision != null) previous.acceptedRevision = acceptedRevision
  return previous
}
