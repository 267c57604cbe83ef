import { expectOneOf } from '../core/argument.ts'
import { expectOptions } from '../core/expect-options.ts'
import { letters as en } from './en/letters.ts'
import { letters as fr } from './fr/letters.ts'
import { instantWriter } from './instant-writer.ts'
import { expectLanguage, type Language } from './language.ts'
import type { AppealAnswer, LetterWords } from './letter-words.ts'
import { instantText, type StoredInstant, textOf } from './stored-fact.ts'

const LANGUAGES: Readonly<Record<Language, LetterWords>> = { fr, en }

const STATES: readonly unknown[] = ['open', ...Object.keys(fr.appealAnswered)]

/** What is needed of an appeal: every `Appeal` of `ess-domain/moderation` has it. */
export interface AppealLetterFacts {
  readonly state: 'open' | AppealAnswer
  /** ISO instant, or a `Date`. */
  readonly filedAt: StoredInstant
  readonly answered?: { readonly at: StoredInstant } | null | undefined
}

/** What an appeal does not know of its answer. */
export interface AppealLetterOptions {
  /** Why it was answered so, in the words of who did. */
  readonly explanation?: string | null | undefined
  /** Where else to turn (default: a general sentence). */
  readonly redress?: string | null | undefined
  /** Time zone whose clocks show the instants, such as `'Europe/Paris'` (default: UTC). The offset is told. */
  readonly timeZone?: string | null | undefined
}

/**
 * Write the letter to an author who contests a decision: that the appeal arrived, or what the answer is.
 *
 * Source: Regulation (EU) 2022/2065, article 20(5), for the platforms that it binds. Not legal advice.
 *
 * @param appeal
 *   The appeal.
 * @param language
 *   `'fr'` or `'en'`.
 * @param options
 *   What the appeal does not know. `null` is what a database has for it, and an empty text counts as none.
 * @returns
 *   Some sentences.
 * @throws {TypeError}
 *   When `appeal` is none or has no date, `language` is neither `'fr'` nor `'en'`, an option is wrong or unknown, or there
 *   is no such time zone.
 * @example
 * ```ts
 * import {appealLetter} from 'ess-domain/i18n'
 * appealLetter({state: 'open', filedAt: '2014-06-13T09:00:00Z'}, 'en').split('\n')[0]
 * //=> 'Your appeal was received on 2014-06-13 at 09:00 UTC.'
 * ```
 */
export function appealLetter(appeal: AppealLetterFacts, language: Language, options: AppealLetterOptions = {}): string {
  expectOneOf(appeal?.state, STATES, 'appeal.state')
  expectLanguage(language)
  expectOptions(options, ['explanation', 'redress', 'timeZone'])
  const instant = instantWriter(language, options.timeZone)
  const words = LANGUAGES[language]
  const { answered, filedAt, state } = appeal
  const filed = instant(instantText(filedAt, 'appeal.filedAt'))
  if (state === 'open') return [words.appealReceived(filed), words.appealFollows].join('\n')
  const at = answered?.at == null ? filed : instant(instantText(answered.at, 'appeal.answered.at'))
  const lines = [words.appealAnswered[state](at)]
  const explanation = textOf(options.explanation, 'options.explanation')
  if (explanation !== undefined) lines.push(words.explained(explanation))
  lines.push(words.decidedBy.person)
  if (state === 'denied') lines.push(textOf(options.redress, 'options.redress') ?? words.appealRedress)
  return lines.join('\n')
}
