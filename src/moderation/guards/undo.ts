import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import type { Oppose } from '../guard.ts'
import type { Policy } from '../policy.ts'

/** Check that there is a decision to take back, on the same words, and that taking it back shows nothing unread. */
export function checkUndo(oppose: Oppose, command: Command, comment: Comment, policy: Policy): void {
  if (command.type !== 'undo' || comment.state === 'erased' || comment.state === 'retracted') return
  const { previous } = comment
  if (previous == null) return oppose('moderation/nothing-to-undo')
  if (previous.revision !== comment.revision) {
    oppose('moderation/content-changed-since', { seen: previous.revision, now: comment.revision })
  }
  // Words that the earlier mode let through must not come back unread once the forum promises its readers otherwise.
  const { standing } = previous
  if (policy.mode !== 'a-priori' || standing.state !== 'published') return
  const accepted = standing.basis.kind === 'decision' && standing.basis.revision === comment.revision
  if (!accepted) oppose('moderation/undo-needs-approval')
}
