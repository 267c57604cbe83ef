import { COMMAND_TYPES, type CommandType, GROUND_KINDS } from '../../core/moderation-states.ts'
import type { LogEntry } from '../log-entry.ts'
import { oppose, type Situation } from '../situation.ts'
import { checkActor, checkEnvelope } from './envelope.ts'
import {
  CONTENT,
  type Field,
  fieldOf,
  isExpected,
  isInteger,
  isList,
  isName,
  isOneOf,
  missingFields,
} from './fields.ts'

const VERSION: Field = { path: ['expected', 'version'], test: isInteger }
const REVISION: Field = { path: ['expected', 'revision'], test: isInteger }
const EXPECTED: readonly Field[] = [VERSION, REVISION]
// The others may say what was seen, as a whole.
const SIGHT: Field = { path: ['expected'], test: isExpected, optional: true }
const SEEN: readonly Field[] = [SIGHT]

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
    SIGHT,
    ...CONTENT,
    { path: ['findings'], test: isList, optional: true },
    { path: ['approvedCount'], test: isInteger, optional: true },
  ],
  retract: SEEN,
  report: [
    SIGHT,
    { path: ['report'], test: isName },
    { path: ['ground'], test: /* @__PURE__ */ isOneOf(GROUND_KINDS) },
  ],
  settleReport: [
    VERSION,
    REVISION,
    { path: ['report'], test: isName },
    { path: ['outcome'], test: /* @__PURE__ */ isOneOf(['upheld', 'dismissed']) },
  ],
  erase: SEEN,
  expire: SEEN,
  purgeIdentifiers: SEEN,
} as const satisfies Record<CommandType, readonly Field[]>

const isCommandType = /* @__PURE__ */ isOneOf(COMMAND_TYPES)

/**
 * Check that a command is one: known, complete, and not dated before the last change.
 *
 * @param earlier
 *   Another command of the same id, when the log knows one.
 * @returns
 *   Whether the other guards can be asked: they can when the command and the role are known.
 */
export function checkShape(situation: Situation, earlier?: LogEntry): boolean {
  const { at, command, comment, obstacles } = situation
  const type = fieldOf(command, 'type')
  if (!isCommandType(type)) {
    oppose(situation, 'moderation/unknown-command', { command: typeof type === 'string' ? type : null })
    return false
  }
  checkEnvelope({ command, last: comment.last, at, obstacles }, earlier?.command)
  for (const field of missingFields(command, FIELDS[command.type])) {
    oppose(situation, 'moderation/missing-field', { field })
  }
  return checkActor(command.actor, obstacles)
}
