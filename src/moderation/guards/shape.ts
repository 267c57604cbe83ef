import { isBefore } from '../../core/instant.ts'
import { COMMAND_TYPES, type CommandType, GROUND_KINDS, ROLES } from '../../core/moderation-states.ts'
import type { LogEntry } from '../log-entry.ts'
import { oppose, type Situation } from '../situation.ts'
import {
  type Field,
  type FieldTest,
  fieldOf,
  isExpected,
  isInteger,
  isName,
  isOneOf,
  isWritten,
  missingFields,
} from './fields.ts'

const EXPECTED: readonly Field[] = [
  { path: ['expected', 'version'], test: isInteger },
  { path: ['expected', 'revision'], test: isInteger },
]
// The others may say what was seen, as a whole.
const SEEN: readonly Field[] = [{ path: ['expected'], test: isExpected, optional: true }]

// What each command must hold, beside its id, its date and its actor. Grounds have a guard of their own.
const FIELDS = {
  approve: EXPECTED,
  reject: EXPECTED,
  remove: EXPECTED,
  markSpam: EXPECTED,
  markHam: EXPECTED,
  reopen: EXPECTED,
  undo: EXPECTED,
  editByAuthor: [
    ...SEEN,
    { path: ['content', 'text'], test: isWritten },
    { path: ['findings'], test: Array.isArray, optional: true },
    { path: ['approvedCount'], test: isInteger, optional: true },
  ],
  retract: SEEN,
  report: [...SEEN, { path: ['report'], test: isName }, { path: ['ground'], test: isOneOf(GROUND_KINDS) }],
  settleReport: [
    ...EXPECTED,
    { path: ['report'], test: isName },
    { path: ['outcome'], test: isOneOf(['upheld', 'dismissed']) },
  ],
  erase: SEEN,
  expire: SEEN,
  purgeIdentifiers: SEEN,
} as const satisfies Record<CommandType, readonly Field[]>

const isCommandType = isOneOf(COMMAND_TYPES)
const isRole = isOneOf(ROLES)

const SCOPE_FIELDS: Readonly<Record<string, FieldTest>> = {
  everything: () => true,
  sections: (scope) => Array.isArray(fieldOf(scope, 'sections')),
  articles: (scope) => Array.isArray(fieldOf(scope, 'articles')),
}

/**
 * Check that a command is one: known, complete, and not dated before the last change.
 *
 * @param earlier
 *   Another command of the same id, when the log knows one.
 * @returns
 *   Whether the other guards can be asked: they can when the command and the role are known.
 */
export function checkShape(situation: Situation, earlier?: LogEntry): boolean {
  const { command, comment } = situation
  const type = fieldOf(command, 'type')
  if (!isCommandType(type)) {
    oppose(situation, 'moderation/unknown-command', { command: typeof type === 'string' ? type : null })
    return false
  }
  if (!isName(command.id)) oppose(situation, 'moderation/missing-field', { field: 'id' })
  else if (earlier !== undefined || command.id === comment.last.commandId) {
    oppose(situation, 'moderation/command-id-used', {
      id: command.id,
      command: earlier?.command ?? comment.last.command,
    })
  }
  // The situation has another date when the command's own is no instant.
  if (command.at !== situation.at) oppose(situation, 'moderation/bad-date', { field: 'at' })
  else if (isBefore(command.at, comment.last.at)) {
    oppose(situation, 'moderation/clock-backwards', { at: command.at, last: comment.last.at })
  }
  for (const field of missingFields(command, FIELDS[command.type])) {
    oppose(situation, 'moderation/missing-field', { field })
  }
  return checkActor(situation)
}

function checkActor(situation: Situation): boolean {
  const actor: unknown = situation.command.actor
  const role = fieldOf(actor, 'role')
  if (!isRole(role)) {
    oppose(situation, 'moderation/unknown-role', { role: typeof role === 'string' ? role : null })
    return false
  }
  if (!isName(fieldOf(actor, 'id'))) oppose(situation, 'moderation/missing-field', { field: 'actor.id' })
  if (role !== 'moderator') return true
  const scope = fieldOf(actor, 'scope')
  const kind = fieldOf(scope, 'kind')
  if (typeof kind === 'string' && Object.hasOwn(SCOPE_FIELDS, kind) && SCOPE_FIELDS[kind]?.(scope)) return true
  oppose(situation, 'moderation/missing-field', { field: 'actor.scope' })
  return false
}
