import { type CommandType, GROUND_KINDS } from '../../core/moderation-states.ts'
import { type Field, isExpected, isInteger, isList, isName, isOneOf, LINK, TEXT, TITLE } from './fields.ts'

const VERSION: Field = { path: ['expected', 'version'], test: isInteger }
const REVISION: Field = { path: ['expected', 'revision'], test: isInteger }
const EXPECTED: readonly Field[] = [VERSION, REVISION]
// The others may say what was seen, as a whole.
const SIGHT: Field = { path: ['expected'], test: isExpected, optional: true }
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
    { path: ['findings'], test: isList, optional: true },
    { path: ['approvedCount'], test: isInteger, optional: true },
  ],
  retract: SEEN,
  report: [SIGHT, { path: ['report'], test: isName }, { path: ['ground'], test: isOneOf(GROUND_KINDS) }],
  settleReport: [
    VERSION,
    REVISION,
    { path: ['report'], test: isName },
    { path: ['outcome'], test: isOneOf(['upheld', 'dismissed']) },
  ],
  erase: SEEN,
  expire: SEEN,
  purgeIdentifiers: SEEN,
} as const satisfies Record<CommandType, readonly Field[]>
