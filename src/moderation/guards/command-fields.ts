import { type CommandType, GROUND_KINDS } from '../../core/moderation-states.ts'
import {
  type Field,
  field,
  isExpected,
  isInteger,
  isList,
  isName,
  isOneOf,
  LINK,
  optional,
  TEXT,
  TITLE,
  VERSION,
} from './fields.ts'

const REVISION = field('expected.revision', isInteger)
const EXPECTED: readonly Field[] = [VERSION, REVISION]
// The others may say what was seen, as a whole.
const SIGHT = field('expected', optional(isExpected))
const SEEN: readonly Field[] = [SIGHT]

/** What each command must hold, beside its id, its date and its actor. Grounds have a guard of their own. */
export const FIELDS = {
  approve: EXPECTED,
  reject: EXPECTED,
  remove: EXPECTED,
  markSpam: EXPECTED,
  markHam: EXPECTED,
  reopen: EXPECTED,
  undo: EXPECTED,
  editByAuthor: [
    SIGHT,
    TEXT,
    TITLE,
    LINK,
    field('findings', optional(isList)),
    field('approvedCount', optional(isInteger)),
  ],
  retract: SEEN,
  report: [SIGHT, field('report', isName), field('ground', isOneOf(GROUND_KINDS))],
  settleReport: [VERSION, REVISION, field('report', isName), field('outcome', isOneOf(['upheld', 'dismissed']))],
  erase: SEEN,
  expire: SEEN,
  purgeIdentifiers: SEEN,
} as const satisfies Record<CommandType, readonly Field[]>
