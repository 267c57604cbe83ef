import { isInstant } from '../../core/instant.ts'
import {
  BIRTH_TYPES,
  COMMAND_TYPES,
  type CommandType,
  MODES,
  ROLES,
  STATES,
  type State,
} from '../../core/moderation-states.ts'
import { type FieldTest, isInteger, isName, isOneOf } from '../field-tests.ts'
import { type Field, field, holds } from '../guards/fields.ts'
import { PURGE_KINDS } from '../identifiers.ts'
import { recordOf } from '../record-of.ts'

const isFlag: FieldTest = (value) => typeof value === 'boolean'
const isReport: FieldTest = (value) => {
  const { at, by, ground, id } = recordOf(value)
  return [id, by, ground].every(isName) && isInstant(at)
}

/**
 * Name a field that the entries of one command hold, and those of no other: by one that lacks it, or has it in excess, a
 * report or an address would stay on the comment, or be lost.
 */
function detail(path: string, command: CommandType, test: FieldTest): Field {
  const isFit: FieldTest = (entry) => {
    const { command: given, [path]: value } = recordOf(entry)
    return given === command ? test(value) : value == null
  }
  return { path, read: (entry) => entry, test: isFit }
}

/** What every entry of a log holds, of what is read when it is replayed and checked. */
const ENTRY: readonly Field[] = [
  field('comment', isName),
  field('seq', isInteger),
  field('commandId', isName),
  field('at', isInstant),
  field('actor.id', isName),
  field('actor.role', isOneOf(ROLES)),
  field('to.state', isOneOf(STATES)),
  field('revision', isInteger),
  field('policy.mode', isOneOf(MODES)),
]

const BIRTH: readonly Field[] = [
  field('command', isOneOf(BIRTH_TYPES)),
  field('to.state', (state) => state !== 'erased'),
  field('forum.type', isName),
  field('forum.id', isName),
  field('thread', isName),
  field('parent', (value) => value == null || isName(value)),
  field('submittedAt', isInstant),
]

const CHANGE: readonly Field[] = [
  field('command', isOneOf(COMMAND_TYPES)),
  field('from', isOneOf(STATES)),
  detail('report', 'report', isReport),
  detail('settled', 'settleReport', (value) => isName(recordOf(value)['report'])),
  detail('purged', 'purgeIdentifiers', isOneOf(PURGE_KINDS)),
]

const SINCE = field('to.since', isInstant)
const GROUNDS = field('to.grounds.kind', isName)
const WAS_PUBLIC = field('to.wasPublic', isFlag)

/** What each state carries. */
const STANDING: Readonly<Record<State, readonly Field[]>> = {
  pending: [field('to.why', isName), SINCE],
  published: [field('to.basis.kind', isName), field('to.publishedAt', isInstant)],
  rejected: [GROUNDS, SINCE],
  removed: [GROUNDS, SINCE],
  spam: [field('to.by', isName), SINCE],
  retracted: [WAS_PUBLIC, SINCE],
  erased: [WAS_PUBLIC, SINCE],
}

/**
 * Find what an entry of a log lacks, as it was stored somewhere and read back: JSON that may be anything.
 *
 * @returns
 *   The path of the first field that is missing or not what it must be, as `'to.state'`; `undefined` when all hold.
 */
export function faultOf(entry: unknown): string | undefined {
  const { from, to } = recordOf(entry)
  const { state } = recordOf(to)
  return (
    firstFault(entry, ENTRY) ??
    firstFault(entry, from === null ? BIRTH : CHANGE) ??
    firstFault(entry, STANDING[state as State])
  )
}

function firstFault(entry: unknown, fields: readonly Field[]): string | undefined {
  return fields.find((one) => !holds(entry, one))?.path
}
