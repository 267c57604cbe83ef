import { isBefore, isInstant } from '../../core/instant.ts'
import { MODES, REGISTRATIONS, type Role } from '../../core/moderation-states.ts'
import { checkActor, checkEnvelope } from '../guards/envelope.ts'
import { type Field, fieldOf, isInteger, isName, isOneOf, missingFields } from '../guards/fields.ts'
import { checkModerator } from '../guards/moderator.ts'
import type { Obstacle } from '../refusal.ts'
import type { ForumCommand } from './forum-command.ts'
import type { ForumState } from './forum-state.ts'
import { FORUM_COMMAND_TYPES, type ForumCommandType, type ForumPhase, forumTable } from './forum-table.ts'

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
  return closesAt !== undefined && !isBefore(at, closesAt) ? 'expired' : 'open'
}

/** Find everything that is against a command on a forum, in the order of the guards of comments. */
export function findForumObstacles(
  state: ForumState,
  command: ForumCommand,
  sections: readonly string[] | undefined,
  earlier?: string,
): readonly Obstacle[] {
  const type = fieldOf(command, 'type')
  if (!FORUM_COMMAND_TYPES.some((known) => known === type)) {
    return [{ code: 'moderation/unknown-command', params: { command: typeof type === 'string' ? type : null } }]
  }
  const obstacles: Obstacle[] = []
  const at = isInstant(command.at) ? command.at : state.last.at
  checkEnvelope({ command, last: state.last, at, obstacles }, earlier)
  for (const field of missingFields(command, FIELDS[command.type])) {
    obstacles.push({ code: 'moderation/missing-field', params: { field } })
  }
  if (!checkActor(command.actor, obstacles)) return obstacles
  const { actor } = command
  checkModerator({ actor, type: command.type, roles: RIGHTS[command.type], forum: state.forum, sections }, obstacles)
  const cell = forumTable[phaseOf(state, at)][command.type]
  if (cell === 'accepted') checkObject(state, command, at, obstacles)
  else obstacles.push({ code: cell, params: cell === 'moderation/forum-expired' ? { date: state.closesAt ?? at } : {} })
  checkFreshness(state, command, obstacles)
  return obstacles
}

// The table accepts; what is asked can still be done already, or be nonsense.
function checkObject(state: ForumState, command: ForumCommand, at: string, obstacles: Obstacle[]): void {
  switch (command.type) {
    case 'setMode': {
      const { moderation, registration = state.registration } = command
      if (moderation !== state.moderation || registration !== state.registration) return
      obstacles.push({ code: 'moderation/mode-unchanged', params: { mode: moderation } })
      return
    }
    case 'close':
      if (!isInstant(command.closesAt) || !isBefore(command.closesAt, at)) return
      obstacles.push({ code: 'moderation/bad-date', params: { field: 'closesAt' } })
      return
    case 'reopenForum':
      if (state.closesAt === undefined) obstacles.push({ code: 'moderation/forum-open', params: {} })
      return
    default: {
      const isLocked = state.lockedThreads.includes(command.thread)
      if (isLocked === (command.type === 'unlockThread')) return
      const code = isLocked ? 'moderation/thread-locked' : 'moderation/thread-not-locked'
      obstacles.push({ code, params: {} })
    }
  }
}

function checkFreshness({ version, last }: ForumState, { expected }: ForumCommand, obstacles: Obstacle[]): void {
  const seen: unknown = expected?.version
  if (typeof seen !== 'number' || seen === version) return
  obstacles.push({ code: 'moderation/forum-stale', params: { seen, now: version, who: last.by, when: last.at } })
}
