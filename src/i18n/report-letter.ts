import { expectObject } from '../core/argument.ts'
import { expectOptions } from '../core/expect-options.ts'
import { letters as en } from './en/letters.ts'
import { letters as fr } from './fr/letters.ts'
import { type InstantWriter, instantWriter } from './instant-writer.ts'
import { expectLanguage, type Language } from './language.ts'
import type { LetterWords, ReportAnswer } from './letter-words.ts'
import { expectTruths, factOf, instantText, neededText, type StoredInstant, textOf } from './stored-fact.ts'

const LANGUAGES: Readonly<Record<Language, LetterWords>> = { fr, en }

/** What is needed of the entry of a report: every `ReportEntry` of `ess-domain/moderation` has it. */
export interface ReportLetterEntry {
  /** Id of the report. */
  readonly report: string
  readonly command: string
  /** ISO instant, or a `Date`. */
  readonly at: StoredInstant
  readonly grounds?: { readonly explanation: string | null } | null | undefined
}

/** What the log of a report does not know of its answer. */
export interface ReportLetterOptions {
  /** Whether readers see the comment now (default: nothing is said of it). */
  readonly isCommentPublic?: boolean | null | undefined
  /** Whether automated means were used to decide (default: `false`). */
  readonly isAutomated?: boolean | null | undefined
  /** Whether a dismissal was contested before, as `Report.isAppealed` tells: it can be once (default: `false`). */
  readonly isAppealed?: boolean | null | undefined
  /** ISO instant, or a `Date`, until which a dismissal can be contested. */
  readonly contestUntil?: StoredInstant | null | undefined
  /** How to contest a dismissal on this site, told where that can be done (default: a general sentence). */
  readonly redress?: string | null | undefined
  /** Time zone whose clocks show the instants, such as `'Europe/Paris'` (default: UTC). The offset is told. */
  readonly timeZone?: string | null | undefined
}

const OPTIONS: readonly (keyof ReportLetterOptions)[] = [
  'isCommentPublic',
  'isAutomated',
  'isAppealed',
  'contestUntil',
  'redress',
  'timeZone',
]

const ANSWERS: readonly string[] = ['uphold', 'dismiss', 'voidReport'] satisfies readonly ReportAnswer[]

/**
 * Write the letter to a person who reported a comment: that the report arrived, or what was decided (*accusé de
 * réception*, *notification de la décision*).
 *
 * Source: Regulation (EU) 2022/2065, article 16(4) to (6). Not legal advice: have the words of your site checked.
 *
 * @param entry
 *   The entry of the log of the report that filed, answered or voided it, or contested the answer.
 * @param language
 *   `'fr'` or `'en'`.
 * @param options
 *   What the log does not know. `null` is what a database has for it, and an empty text counts as none.
 * @returns
 *   Some sentences; `undefined` when nothing is to be told: somebody only began to look at it.
 * @throws {TypeError}
 *   When `entry` is no object, has no report or no date, `language` is neither `'fr'` nor `'en'`, an option is wrong or
 *   unknown, or there is no such time zone.
 * @example
 * ```ts
 * import {reportLetter} from 'ess-domain/i18n'
 * reportLetter({report: 's1', command: 'file', at: '2014-06-12T11:00:00Z'}, 'en')?.split('\n')[0]
 * //=> 'Your report (s1) was received on 2014-06-12 at 11:00 UTC.'
 *
 * const second = {report: 's1', command: 'dismiss', at: '2014-06-15T11:00:00Z'}
 * reportLetter(second, 'en', {isAppealed: true})?.split('\n').at(-1) //=> 'You can still go to court.'
 * ```
 */
export function reportLetter(
  entry: ReportLetterEntry,
  language: Language,
  options: ReportLetterOptions = {},
): string | undefined {
  expectObject(entry, 'entry')
  expectLanguage(language)
  expectOptions(options, OPTIONS)
  expectTruths(options, ['isCommentPublic', 'isAutomated', 'isAppealed'])
  const instant = instantWriter(language, options.timeZone)
  const words = LANGUAGES[language]
  const { command } = entry
  const report = neededText(entry.report, 'entry.report')
  const at = instant(instantText(entry.at, 'entry.at'))
  if (command === 'file' || command === 'appealReport') {
    return [command === 'file' ? words.reportReceived(report, at) : words.appealReceived(at), words.reportFollows].join(
      '\n',
    )
  }
  if (!isAnswer(command)) return undefined
  const answered = words.reportAnswered[command](report, at)
  if (command === 'voidReport') return answered
  const lines = [answered]
  const isPublic = factOf(options.isCommentPublic)
  if (isPublic != null) lines.push(words.commentIs[isPublic ? 'public' : 'hidden'])
  const explanation = textOf(entry.grounds?.explanation, 'entry.grounds.explanation')
  if (explanation !== undefined) lines.push(words.explained(explanation))
  lines.push(words.decidedBy[options.isAutomated ? 'program' : 'person'])
  lines.push(redressOf(command, options, words, instant))
  return lines.join('\n')
}

// Who was agreed with has nothing to contest with the site, and nobody contests a second time.
function redressOf(
  command: ReportAnswer,
  { contestUntil, isAppealed, redress }: ReportLetterOptions,
  words: LetterWords,
  instant: InstantWriter,
): string {
  if (command === 'uphold' || isAppealed) return words.appealRedress
  const until = factOf(contestUntil)
  return (
    textOf(redress, 'options.redress') ??
    words.reportRedress(until === undefined ? undefined : instant(instantText(until, 'options.contestUntil')))
  )
}

function isAnswer(command: string): command is ReportAnswer {
  return ANSWERS.includes(command)
}
