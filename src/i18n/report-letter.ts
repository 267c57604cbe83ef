import { expectObject, expectOptions } from '../core/argument.ts'
import { letters as en } from './en/letters.ts'
import { letters as fr } from './fr/letters.ts'
import { instantWriter } from './instant-writer.ts'
import { expectLanguage, type Language } from './language.ts'
import type { LetterWords, ReportAnswer } from './letter-words.ts'

const LANGUAGES: Readonly<Record<Language, LetterWords>> = { fr, en }

/** What is needed of the entry of a report: every `ReportEntry` of `ess-domain/moderation` has it. */
export interface ReportLetterEntry {
  /** Id of the report. */
  readonly report: string
  readonly command: string
  /** ISO instant. */
  readonly at: string
  readonly grounds?: { readonly explanation: string } | undefined
}

/** What the log of a report does not know of its answer. */
export interface ReportLetterOptions {
  /** Whether readers see the comment now (default: nothing is said of it). */
  readonly isCommentPublic?: boolean | undefined
  /** Whether automated means were used to decide (default: `false`). */
  readonly isAutomated?: boolean | undefined
  /** ISO instant until which a dismissal can be contested. */
  readonly contestUntil?: string | undefined
  /** How to contest the answer on this site (default: a general sentence). */
  readonly redress?: string | undefined
  /** Time zone whose clocks show the instants, such as `'Europe/Paris'` (default: UTC). The offset is told. */
  readonly timeZone?: string | undefined
}

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
 *   What the log does not know.
 * @returns
 *   Some sentences; `undefined` when nothing is to be told: somebody only began to look at it.
 * @throws {TypeError}
 *   When `entry` is no object, `language` is neither `'fr'` nor `'en'`, an option is unknown, or there is no such time zone.
 * @example
 * ```ts
 * import {reportLetter} from 'ess-domain/i18n'
 * reportLetter({report: 's1', command: 'file', at: '2014-06-12T11:00:00Z'}, 'en')?.split('\n')[0]
 * //=> 'Your report (s1) was received on 2014-06-12 at 11:00 UTC.'
 * ```
 */
export function reportLetter(
  entry: ReportLetterEntry,
  language: Language,
  options: ReportLetterOptions = {},
): string | undefined {
  expectObject(entry, 'entry')
  expectLanguage(language)
  expectOptions(options, ['isCommentPublic', 'isAutomated', 'contestUntil', 'redress', 'timeZone'])
  const instant = instantWriter(language, options.timeZone)
  const words = LANGUAGES[language]
  const until = options.contestUntil
  const { command, grounds, report } = entry
  const at = instant(entry.at)
  if (command === 'file' || command === 'appealReport') {
    return [command === 'file' ? words.reportReceived(report, at) : words.appealReceived(at), words.reportFollows].join(
      '\n',
    )
  }
  if (!isAnswer(command)) return undefined
  const lines = [words.reportAnswered[command](report, at)]
  if (command === 'voidReport') return lines.join('\n')
  if (options.isCommentPublic !== undefined) lines.push(words.commentIs[options.isCommentPublic ? 'public' : 'hidden'])
  if (grounds != null) lines.push(words.explained(grounds.explanation))
  lines.push(words.decidedBy[options.isAutomated === true ? 'program' : 'person'])
  // Who was agreed with has nothing to contest with the site.
  const redress =
    command === 'uphold' ? words.appealRedress : words.reportRedress(until === undefined ? undefined : instant(until))
  lines.push(options.redress ?? redress)
  return lines.join('\n')
}

function isAnswer(command: string): command is ReportAnswer {
  return ANSWERS.includes(command)
}
