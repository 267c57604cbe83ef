import { type CommandType, GROUND_KINDS } from '../../core/moderation-states.ts'
import { isExpected, isInteger, isList, isName, isOneOf, optional } from '../field-tests.ts'
import { type Field, field, LINK, TEXT, TITLE, VERSION } from './fields.ts'

const EXPECTED: readonly Field[] = [VERSION, field('expected.revision', isInteger)]
// The others may say what was seen, as a whole.
const EXPECTED_IF_GIVEN = field('expected', optional(isExpected))
const UPKEEP: readonly Field[] = [EXPECTED_IF_GIVEN]

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
    EXPECTED_IF_GIVEN,
    TEXT,
    TITLE,
    LINK,
    field('findings', optional(isList)),
    field('approvedCount', optional(isInteger)),
  ],
  retract: UPKEEP,
  report: [EXPECTED_IF_GIVEN, field('report', isName), field('ground', isOneOf(GROUND_KINDS))],
  settleReport: [...EXPECTED, field('report', isName), field('outcome', isOneOf(['upheld', 'dismissed']))],
  erase: UPKEEP,
  expire: UPKEEP,
  purgeIdentifiers: UPKEEP,
} as const satisfies Record<CommandType, readonly Field[]>
