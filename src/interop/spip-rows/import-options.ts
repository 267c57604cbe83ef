import { expectOneOf, wrongArgument } from '../../core/argument.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { ADDRESS_RETENTIONS, MODES, type PolicySnapshot, REGISTRATIONS } from '../../moderation/index.ts'
import { compact } from '../compact.ts'
import { expectTimeZone } from './spip-date.ts'
import { expectEncoding } from './text-cell.ts'

/** How rows of `spip_forum` are read. */
export interface SpipImportOptions {
  /** ISO instant of the import: the date of the first entry of each log. */
  readonly importedAt: string
  /** Pseudonymous reference of what imports, for the log (default: `'spip-import'`). */
  readonly importer?: string | undefined
  /** Zone of the server's local time, in which SPIP writes its dates (default: `'Europe/Paris'`). */
  readonly timeZone?: string | undefined
  /** Days from writing during which an address is kept whole (default: SPIP's own 124, for spam as well). */
  readonly keepIpDays?: number | undefined
  /** ISO instant for messages without a readable date (default: none, and such a message is not imported). */
  readonly undated?: string | undefined
  /** Whether a status in other letters, as `PUBLIE`, is read as the one it spells (default: `false`). */
  readonly foldCase?: boolean | undefined
  /** Encoding of bytes that are not UTF-8, as `'windows-1252'` (default: U+FFFD stands where they are). */
  readonly fallbackEncoding?: string | undefined
  /** Length above which a text is reported, in UTF-16 code units (default: 20 480, what SPIP's form takes). */
  readonly longText?: number | undefined
  /** Tells whether a commented object exists (default: it is taken to). */
  readonly objectExists?: ((type: string, id: number) => boolean) | undefined
  /** Tells whether an account exists (default: it is taken to). */
  readonly authorExists?: ((id: number) => boolean) | undefined
  /** The rules of the forum at the import, for the log (default: *a priori*, registration optional). */
  readonly policy?: PolicySnapshot | undefined
}

type Optional = 'undated' | 'fallbackEncoding'

/** The options, each with its value. */
export type FullImportOptions = {
  readonly [Name in Exclude<keyof SpipImportOptions, Optional>]-?: Exclude<SpipImportOptions[Name], undefined>
} & Pick<SpipImportOptions, Optional>

const DEFAULTS: Omit<FullImportOptions, 'importedAt'> = {
  importer: 'spip-import',
  timeZone: 'Europe/Paris',
  keepIpDays: ADDRESS_RETENTIONS.spip.days,
  foldCase: false,
  longText: 20_480,
  objectExists: () => true,
  authorExists: () => true,
  policy: { mode: 'a-priori', registration: 'optional' },
}

const NAMES: readonly string[] = [...Object.keys(DEFAULTS), 'importedAt', 'undated', 'fallbackEncoding']

/** Complete the options; a wrong one throws a `TypeError` that names it. */
export function fullImportOptions(options: SpipImportOptions): FullImportOptions {
  expectOptions(options ?? null, NAMES)
  expectInstant(options.importedAt, 'options.importedAt')
  if (options.undated !== undefined) expectInstant(options.undated, 'options.undated')
  expectTimeZone(options.timeZone)
  expectEncoding(options.fallbackEncoding)
  const given = compact(options)
  for (const [name, like] of Object.entries<unknown>(DEFAULTS)) {
    const { [name]: value = like }: Readonly<Record<string, unknown>> = { ...given }
    const isLike = value !== null && typeof value === typeof like && (typeof value !== 'number' || value >= 0)
    if (!isLike) throw wrongArgument(`options.${name}`, `a ${typeof like}`, value)
  }
  const { mode, registration = 'optional' } = given.policy ?? DEFAULTS.policy
  expectOneOf(mode, MODES, 'options.policy.mode')
  expectOneOf(registration, REGISTRATIONS, 'options.policy.registration')
  // What is undefined was left out.
  return { ...DEFAULTS, ...(given as Partial<FullImportOptions> & Pick<SpipImportOptions, 'importedAt'>) }
}
