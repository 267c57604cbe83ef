import type { BlockerCode } from '../../core/codes/moderation.ts'
import type { ForumCommandType, ForumPhase } from '../../core/moderation-states.ts'

/**
 * What each command on a forum does: it is accepted, or the code of the refusal.
 *
 * A command that is added does not compile until its cells are answered.
 */
export const forumTable = {
  open: {
    setMode: 'accepted',
    close: 'accepted',
    reopenForum: 'accepted',
    lockThread: 'accepted',
    unlockThread: 'accepted',
  },
  closed: {
    setMode: 'accepted',
    close: 'moderation/forum-closed',
    reopenForum: 'moderation/use-set-mode',
    lockThread: 'accepted',
    unlockThread: 'accepted',
  },
  expired: {
    setMode: 'accepted',
    close: 'moderation/forum-expired',
    reopenForum: 'accepted',
    lockThread: 'accepted',
    unlockThread: 'accepted',
  },
} as const satisfies Record<ForumPhase, Record<ForumCommandType, 'accepted' | BlockerCode>>
