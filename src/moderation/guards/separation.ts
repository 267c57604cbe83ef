import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import type { Oppose } from '../guard.ts'
import type { Policy } from '../policy.ts'

/** Check that nobody judges their own comment where four eyes are wanted, and that no machine replaces a human. */
export function checkSeparation(oppose: Oppose, { actor, type }: Command, comment: Comment, policy: Policy): void {
  const publishes = type === 'approve' || (type === 'undo' && restoresPublication(comment))
  if (publishes && policy.fourEyes && comment.state !== 'erased' && comment.author.id === actor.id) {
    oppose('moderation/own-comment')
  }
  if (actor.role !== 'system') return
  if (type === 'approve' && policy.mode !== 'a-posteriori') {
    oppose('moderation/human-required', { because: 'mode', mode: policy.mode })
  } else if ((type === 'approve' || type === 'markSpam' || type === 'reopen') && isHumanDecided(comment)) {
    oppose('moderation/human-required', { because: 'decided', mode: policy.mode })
  }
}

function restoresPublication(comment: Comment): boolean {
  return comment.state !== 'erased' && comment.previous?.standing.state === 'published'
}

function isHumanDecided(comment: Comment): boolean {
  switch (comment.state) {
    case 'pending':
      return comment.why === 'legitimised' || comment.why === 'reopened'
    case 'published':
      return comment.basis.kind === 'decision'
    case 'rejected':
    case 'removed':
      return true
    case 'spam':
      return comment.by === 'human'
    default:
      return false
  }
}
