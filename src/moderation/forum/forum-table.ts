import type { BlockerCode } from '../../core/codes/moderation.ts'

/** The commands on a forum. */
export const FORUM_COMMAND_TYPES = ['setMode', 'close', 'reopenForum', 'lockThread', 'unlockThread'] as const

/** The name of a command on a forum. */
export type ForumCommandType = (typeof FORUM_COMMAND_TYPES)[number]

/** How a forum stands: it takes comments; its mode closes it; its date has come. */
export const FORUM_PHASES = ['open', 'closed', 'expired'] as const

/** The name of how a forum stands. */
export type ForumPhase = (typeof FORUM_PHASES)[number]

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
