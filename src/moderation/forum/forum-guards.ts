import { hasCome, isBefore, isInstant } from '../../core/instant.ts'
import { MODES, REGISTRATIONS, type Role } from '../../core/moderation-states.ts'
import { type Field, isInteger, isName, isOneOf } from '../guards/fields.ts'
import { checkVersion } from '../guards/freshness.ts'
import { checkModerator } from '../guards/moderator.ts'
import { checkShape } from '../guards/shape.ts'
import type { Obstacle } from '../refusal.ts'
import { actingAt, type Given, oppose } from '../situation.ts'
import { isRefusal } from '../transition.ts'
import type { ForumCommand } from './forum-command.ts'
import type { ForumState } from './forum-state.ts'
import { type ForumCommandType, type ForumPhase, forumTable } from './forum-table.ts'

const SEEN: Field = { path: ['expected', 'version'], test: isInteger }

const FIELDS = {
  setMode: [
    SEEN,
    { path: ['moderation'], test: /* @__PURE__ */ isOneOf(MODES) },
    { path: ['registration'], test: /* @__PURE__ */ isOneOf(REGISTRATIONS), optional: true },
  ],
  close: [
    { path: ['expected', 'version'], test: isInteger, optional: true },
    { path: ['closesAt'], test: isInstant, optional: true },
  ],
  reopenForum: [SEEN],
  lockThread: [SEEN, { path: ['thread'], test: isName }],
  unlockThread: [SEEN, { path: ['thread'], test: isName }],
} as const satisfies Record<ForumCommandType, readonly Field[]>

const MODERATORS: readonly Role[] = ['moderator', 'admin']

const RIGHTS = {
  setMode: MODERATORS,
  close: ['moderator', 'admin', 'system'],
  reopenForum: MODERATORS,
  lockThread: MODERATORS,
  unlockThread: MODERATORS,
} as const satisfies Record<ForumCommandType, readonly Role[]>

/** Say how a forum stands at a moment. */
export function phaseOf({ moderation, closesAt }: ForumState, at: string): ForumPhase {
  if (moderation === 'closed') return 'closed'
  return hasCome(closesAt, at) ? 'expired' : 'open'
}

interface ForumSituation extends Given<ForumCommand> {
  readonly forum: ForumState
}

/** Find everything that is against a command on a forum, in the order of the guards of comments. */
export function findForumObstacles(
  forum: ForumState,
  command: ForumCommand,
  sections: readonly string[] | undefined,
  earlier?: string,
): readonly Obstacle[] {
  const { last } = forum
  const situation: ForumSituation = { forum, command, last, at: actingAt(command, last), obstacles: [] }
  if (checkShape(situation, FIELDS, earlier)) {
    checkModerator(situation, RIGHTS[command.type], forum.forum, sections)
    checkCell(situation)
    checkVersion(situation, 'moderation/forum-stale', forum.version)
  }
  return situation.obstacles
}

function checkCell(situation: ForumSituation): void {
  const { at, command, forum } = situation
  const cell = forumTable[phaseOf(forum, at)][command.type]
  if (!isRefusal(cell)) checkObject(situation)
  else oppose(situation, cell, cell === 'moderation/forum-expired' ? { date: forum.closesAt ?? at } : {})
}

// The table accepts; what is asked can still be done already, or be nonsense.
function checkObject(situation: ForumSituation): void {
  const { at, command, forum } = situation
  switch (command.type) {
    case 'setMode': {
      const { moderation, registration = forum.registration } = command
      if (moderation !== forum.moderation || registration !== forum.registration) return
      return oppose(situation, 'moderation/mode-unchanged', { mode: moderation })
    }
    case 'close':
      if (!isInstant(command.closesAt) || !isBefore(command.closesAt, at)) return
      return oppose(situation, 'moderation/bad-date', { field: 'closesAt' })
    case 'reopenForum':
      return forum.closesAt === undefined ? oppose(situation, 'moderation/forum-open') : undefined
    default: {
      const isLocked = forum.lockedThreads.includes(command.thread)
      if (isLocked === (command.type === 'unlockThread')) return
      oppose(situation, isLocked ? 'moderation/thread-locked' : 'moderation/thread-not-locked')
    }
  }
}
