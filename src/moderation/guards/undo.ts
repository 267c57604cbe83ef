import { oppose, type Situation } from '../situation.ts'

/** Check that there is a decision to take back, on the same words, and that taking it back shows nothing unread. */
export function checkUndo(situation: Situation): void {
  const { command, comment, policy } = situation
  if (command.type !== 'undo' || comment.state === 'erased' || comment.state === 'retracted') return
  const { previous } = comment
  if (previous === undefined) {
    oppose(situation, 'moderation/nothing-to-undo')
    return
  }
  if (previous.revision !== comment.revision) {
    oppose(situation, 'moderation/content-changed-since', { seen: previous.revision, now: comment.revision })
  }
  // Words that the earlier mode let through must not come back unread once the forum promises its readers otherwise.
  const { standing } = previous
  if (policy.mode !== 'a-priori' || standing.state !== 'published') return
  const accepted = standing.basis.kind === 'decision' && standing.basis.revision === comment.revision
  if (!accepted) oppose(situation, 'moderation/undo-needs-approval')
}
