import { isInstant } from '../../core/instant.ts'
import { BIRTH_TYPES, COMMAND_TYPES, MODES, ROLES, STATES, type State } from '../../core/moderation-states.ts'
import { type Field, type FieldTest, fieldOf, isInteger, isName, isOneOf } from '../guards/fields.ts'

const isFlag: FieldTest = (value) => typeof value === 'boolean'
const isPurge: FieldTest = (value) => value === 'prefix' || value === 'none'

/** What every entry of a log holds, of what is read when it is replayed and checked. */
const ENTRY: readonly Field[] = [
  { path: ['comment'], test: isName },
  { path: ['seq'], test: isInteger },
  { path: ['commandId'], test: isName },
  { path: ['at'], test: isInstant },
  { path: ['actor', 'id'], test: isName },
  { path: ['actor', 'role'], test: isOneOf(ROLES) },
  { path: ['to', 'state'], test: isOneOf(STATES) },
  { path: ['revision'], test: isInteger },
  { path: ['policy', 'mode'], test: isOneOf(MODES) },
]

const BIRTH: readonly Field[] = [
  { path: ['command'], test: isOneOf(BIRTH_TYPES) },
  { path: ['to', 'state'], test: (state) => state !== 'erased' },
  { path: ['forum', 'type'], test: isName },
  { path: ['forum', 'id'], test: isName },
  { path: ['thread'], test: isName },
  { path: ['parent'], test: isName, optional: true },
  { path: ['submittedAt'], test: isInstant },
]

const CHANGE: readonly Field[] = [
  { path: ['command'], test: isOneOf(COMMAND_TYPES) },
  { path: ['from'], test: isOneOf(STATES) },
  { path: ['report'], test: (report) => isName(fieldOf(report, 'id')), optional: true },
  { path: ['settled'], test: (settled) => isName(fieldOf(settled, 'report')), optional: true },
  { path: ['purged'], test: isPurge, optional: true },
]

const SINCE: Field = { path: ['to', 'since'], test: isInstant }
const GROUNDS: Field = { path: ['to', 'grounds', 'kind'], test: isName }
const WAS_PUBLIC: Field = { path: ['to', 'wasPublic'], test: isFlag }

/** What each state carries. */
const STANDING: Readonly<Record<State, readonly Field[]>> = {
  pending: [{ path: ['to', 'why'], test: isName }, SINCE],
  published: [
    { path: ['to', 'basis', 'kind'], test: isName },
    { path: ['to', 'publishedAt'], test: isInstant },
  ],
  rejected: [GROUNDS, SINCE],
  removed: [GROUNDS, SINCE],
  spam: [{ path: ['to', 'by'], test: isName }, SINCE],
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
  const fault = firstFault(entry, [...ENTRY, ...(fieldOf(entry, 'from') === null ? BIRTH : CHANGE)])
  if (fault !== undefined) return fault
  return firstFault(entry, STANDING[['to', 'state'].reduce(fieldOf, entry) as State])
}

function firstFault(entry: unknown, fields: readonly Field[]): string | undefined {
  const fault = fields.find(({ path, test, optional }) => {
    const found = path.reduce(fieldOf, entry)
    return !test(found) && !(optional && found === undefined)
  })
  return fault?.path.join('.')
}
