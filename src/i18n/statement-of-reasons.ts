import { expectObject, expectOneOf } from '../core/argument.ts'
import { expectOptions } from '../core/expect-options.ts'
import type { BirthType, CommandType, State } from '../core/moderation-states.ts'
import { statement as en } from './en/statement.ts'
import { statement as fr } from './fr/statement.ts'
import { instantWriter } from './instant-writer.ts'
import { expectLanguage, type Language } from './language.ts'
import type {
  RestrictingCommand,
  StatementGrounds,
  StatementMeans,
  StatementSource,
  StatementWords,
} from './statement-words.ts'
import { expectTruths, factOf, instantText, neededText, type StoredInstant, textOf } from './stored-fact.ts'

/** What a statement needs of an entry of the log of moderation: every `LogEntry` has it. */
export interface StatementEntry {
  readonly command: CommandType | BirthType
  /** ISO instant, or a `Date`. */
  readonly at: StoredInstant
  readonly grounds?: StatementGrounds | null | undefined
  /** The state that it leads to: an `undo` can restrict the comment anew. */
  readonly to?: { readonly state: State } | null | undefined
}

/** What the log does not know of a decision. */
export interface StatementOptions {
  /** Where the decision came from (default: `'own-initiative'`). */
  readonly source?: StatementSource | null | undefined
  /** Whether an automated check had pointed at the comment (default: `false`). */
  readonly isAutomated?: boolean | null | undefined
  /** Whether a program decided (default: `false`). */
  readonly isDecidedByProgram?: boolean | null | undefined
  /** ISO instant, or a `Date`, until which the decision can be contested with the site. */
  readonly contestUntil?: StoredInstant | null | undefined
  /** How to contest the decision on this site (default: a general sentence). */
  readonly redress?: string | null | undefined
  /** Time zone whose clocks show the instants, such as `'Europe/Paris'` (default: UTC). The offset is told. */
  readonly timeZone?: string | null | undefined
}

const LANGUAGES: Readonly<Record<Language, StatementWords>> = { fr, en }

/**
 * Write the statement of reasons that the author of a refused or removed comment is owed (*exposé des motifs*):
 * the restriction, the ground, the facts, the source, the means, the redress.
 *
 * Source: Regulation (EU) 2022/2065, article 17. Not legal advice: have the words of your site checked.
 *
 * @param entry
 *   The entry of the log that refused or removed the comment, or that took back the decision which had lifted that.
 * @param language
 *   `'fr'` or `'en'`.
 * @param options
 *   What the entry does not know; `statementFacts` of `ess-domain/moderation` finds some of it in the log. `null` is what
 *   a database has for it, and an empty text counts as none.
 * @returns
 *   Some sentences; `undefined` when the entry restricts nothing or has no grounds, and for spam: the article leaves out
 *   deceptive high-volume commercial content, and an advertisement that is not wants another ground.
 * @throws {TypeError}
 *   When `entry` is no object or has no date, its ground is of no known kind or has no text to explain it, the source is
 *   of no known kind, `language` is neither `'fr'` nor `'en'`, an option is wrong or unknown, or there is no such time
 *   zone.
 * @example
 * ```ts
 * import {statementOfReasons} from 'ess-domain/i18n'
 * const grounds = {kind: 'off-topic', explanation: 'The article is about bread.'} as const
 * statementOfReasons({command: 'reject', at: '2014-06-12T10:01:00Z', grounds}, 'en')?.split('\n')[0]
 * //=> 'Your comment was rejected on 2014-06-12 at 10:01 UTC: it is not public.'
 * statementOfReasons({command: 'approve', at: '2014-06-12T10:01:00Z'}, 'en') //=> undefined
 * ```
 */
export function statementOfReasons(
  entry: StatementEntry,
  language: Language,
  options: StatementOptions = {},
): string | undefined {
  expectObject(entry, 'entry')
  expectLanguage(language)
  expectOptions(options, ['source', 'isAutomated', 'isDecidedByProgram', 'contestUntil', 'redress', 'timeZone'])
  expectTruths(options, ['isAutomated', 'isDecidedByProgram'])
  const instant = instantWriter(language, options.timeZone)
  const words = LANGUAGES[language]
  const source = options.source ?? 'own-initiative'
  expectOneOf(source, Object.keys(words.source), 'options.source')
  // What is no entry, such as the row around one, would look like one that restricts nothing.
  const at = instantText(entry.at, 'entry.at')
  const { grounds } = entry
  const restriction = restrictionOf(entry)
  // A database has null for what was left out.
  if (restriction === undefined || grounds == null || grounds.kind === 'spam') return undefined
  expectOneOf(grounds.kind, Object.keys(words.ground), 'entry.grounds.kind')
  const explanation = neededText(grounds.explanation, 'entry.grounds.explanation')
  for (const name of ['law', 'rule'] as const) textOf(grounds[name], `entry.grounds.${name}`)
  const until = factOf(options.contestUntil)
  return [
    words.restriction[restriction](instant(at)),
    `${words.ground[grounds.kind](grounds)} ${explanation}`,
    words.source[source],
    words.means[meansOf(options)],
    textOf(options.redress, 'options.redress') ??
      words.redress(until === undefined ? undefined : instant(instantText(until, 'options.contestUntil'))),
  ].join('\n')
}

function meansOf({ isAutomated, isDecidedByProgram }: StatementOptions): StatementMeans {
  if (isDecidedByProgram) return 'decision'
  return isAutomated ? 'detection' : 'none'
}

function restrictionOf({ command, to }: StatementEntry): RestrictingCommand | undefined {
  // An undo restricts anew what it leads back to.
  const done = command === 'undo' ? to?.state : command
  if (done === 'reject' || done === 'rejected') return 'reject'
  return done === 'remove' || done === 'removed' ? 'remove' : undefined
}
