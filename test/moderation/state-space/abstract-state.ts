import type { Comment, LivingComment, Previous, Standing } from '../../../src/moderation/comment.ts'
import type { Known } from '../model/facts.ts'

/** A comment and what is known of it: one place of the search. */
export interface Place {
  readonly comment: Comment
  readonly known: Known
}

/** Names what of a place decides on all that can follow: ids, dates and words do not. */
export function abstractState({ comment, known }: Place): string {
  if (comment.state === 'erased') return `erased ${comment.wasPublic}`
  const { acceptedRevision, previous, reports, revision } = comment
  return [
    standingName(comment, revision),
    `words ${revision}`,
    `accepted ${relative(acceptedRevision, revision)}`,
    `reports ${reports.length}`,
    previousName(comment, previous),
    known.read.has(revision) ? 'read' : 'unread',
    `by ${known.decidedBy}`,
    known.undoable === undefined ? 'final' : `before by ${known.undoable.known.decidedBy}`,
  ].join(', ')
}

function standingName(standing: Standing, revision: number): string {
  switch (standing.state) {
    case 'pending':
      return `pending ${standing.why}`
    case 'published':
      return standing.basis.kind === 'decision'
        ? `published decision ${relative(standing.basis.revision, revision)}`
        : `published ${standing.basis.kind}`
    case 'spam':
      return `spam ${standing.by}`
    case 'retracted':
    case 'erased':
      return `${standing.state} ${standing.wasPublic}`
    default:
      return standing.state
  }
}

function previousName({ revision }: LivingComment, previous: Previous | undefined): string {
  if (previous === undefined) return 'no undo'
  // Revisions only grow: what was decided on other words can never be taken back again.
  if (previous.revision !== revision) return 'undo of other words'
  return `undo to ${standingName(previous.standing, revision)} accepted ${relative(previous.acceptedRevision, revision)}`
}

function relative(revision: number | undefined, now: number): string {
  if (revision === undefined) return 'none'
  return revision === now ? 'these' : 'others'
}
