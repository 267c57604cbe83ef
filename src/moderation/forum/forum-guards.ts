import { hasCome, isBefore, isInstant } from '../../core/instant.ts'
import { type ForumCommandType, type ForumPhase, MODES, REGISTRATIONS } from '../../core/moderation-states.ts'
import { isInteger, isName, isOneOf, optional } from '../field-tests.ts'
import { actingAt, collectObstacles, type Oppose } from '../guard.ts'
import { type Field, field, VERSION } from '../guards/fields.ts'
import { checkVersion } from '../guards/freshness.ts'
import { checkModerator } from '../guards/moderator.ts'
import { MODERATORS, MODERATORS_AND_PROGRAMS, type Right } from '../guards/right.ts'
import { checkShape } from '../guards/shape.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import { isRefusal } from '../transition.ts'
import type { ForumCommand } from './forum-command.ts'
import type { ForumState } from './forum-state.ts'
import { forumTable } from './forum-table.ts'

const FIELDS = {
  setMode: [VERSION, field('moderation', isOneOf(MODES)), field('registration', optional(isOneOf(REGISTRATIONS)))],
  close: [field('expected.version', optional(isInteger)), field('closesAt', optional(isInstant))],
  reopenForum: [VERSION],
  lockThread: [VERSION, field('thread', isName)],
  unlockThread: [VERSION, field('thread', isName)],
} as const satisfies Record<ForumCommandType, readonly Field[]>

const RIGHTS = {
  setMode: MODERATORS,
  close: MODERATORS_AND_PROGRAMS,
  reopenForum: MODERATORS,
  lockThread: MODERATORS,
  unlockThread: MODERATORS,
} as const satisfies Record<ForumCommandType, Right>

/** Say how a forum stands at a moment. */
export function phaseOf({ moderation, closesAt }: ForumState, at: string): ForumPhase {
  if (moderation === 'closed') return 'closed'
  return hasCome(closesAt, at) ? 'expired' : 'open'
}

/** Find everything that is against a command on a forum, in the order of the guards of comments. */
export function findForumObstacles(
  forum: ForumState,
  command: ForumCommand,
  sections: readonly string[] | undefined,
  earlier?: string,
): readonly Obstacle[] {
  const { last } = forum
  const at = actingAt(command, last)
  return collectObstacles((oppose) => {
    if (!checkShape(oppose, command, last, at, FIELDS, earlier)) return
    checkModerator(oppose, command, RIGHTS[command.type], forum.forum, sections)
    checkCell(oppose, command, forum, at)
    checkVersion(oppose, 'moderation/forum-stale', command, forum)
  })
}

function checkCell(oppose: Oppose, command: ForumCommand, forum: ForumState, at: string): void {
  const { type } = command
  const cell = forumTable[phaseOf(forum, at)][type]
  if (!isRefusal(cell)) return checkChange(oppose, command, forum, at)
  // Readers are told that it is closed, who closes it that it was already.
  const params = type === 'close' ? { command: type } : {}
  oppose(cell, cell === 'moderation/forum-expired' ? { ...params, date: forum.closesAt ?? at } : params)
}

// The table accepts; what is asked can still be done already, or be nonsense.
function checkChange(oppose: Oppose, command: ForumCommand, forum: ForumState, at: string): void {
  switch (command.type) {
    case 'setMode': {
      const { moderation, registration = forum.registration } = command
      if (moderation !== forum.moderation || registration !== forum.registration) return
      return oppose('moderation/mode-unchanged', { mode: moderation })
    }
    case 'close':
      if (!isInstant(command.closesAt) || !isBefore(command.closesAt, at)) return
      return oppose('moderation/bad-date', { field: 'closesAt' })
    case 'reopenForum':
      return forum.closesAt == null ? oppose('moderation/forum-open') : undefined
    default: {
      const isLocked = forum.lockedThreads.includes(command.thread)
      if (isLocked === (command.type === 'unlockThread')) return
      if (isLocked) return oppose('moderation/thread-locked', { command: command.type })
      oppose('moderation/thread-not-locked')
    }
  }
}
