import { expectString } from '../core/argument.ts'
import { expectOptions } from '../core/expect-options.ts'
import type { ProblemParams } from '../core/problem.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { instantWriter } from './instant-writer.ts'
import { expectLanguage, type Language } from './language.ts'
import type { Messages } from './messages.ts'
import { isBlank, readable } from './param-words.ts'

/** What can be worded: a problem, or a blocker of a refusal. */
export interface Describable {
  readonly code: string
  readonly params: ProblemParams
}

/** How to word a problem. */
export interface DescribeOptions {
  /** Time zone whose clocks show the instants, such as `'Europe/Paris'` (default: UTC). The offset is told. */
  readonly timeZone?: string | null | undefined
}

const LANGUAGES: Readonly<Record<Language, Messages>> = { fr, en }

/**
 * Word a problem, or a blocker of a refusal, as one sentence.
 *
 * @param problem
 *   A problem, or a blocker: anything with a known `code` and its `params`.
 * @param language
 *   `'fr'` or `'en'`.
 * @param options
 *   `timeZone`.
 * @returns
 *   One sentence that says what is wrong and, where there is one, the fix.
 *   A value that is empty is told as such, whatever form it lacks.
 *   A code that this version does not know is given back in a general sentence, and “?” stands for a param that is
 *   missing or of another kind than params are.
 * @throws {TypeError}
 *   When `problem` has no code, `language` is neither `'fr'` nor `'en'`, an option is unknown, or there is no such time zone.
 * @example
 * ```ts
 * import {describe} from 'ess-domain/i18n'
 * describe({code: 'spip/unclosed-strong', params: {}}, 'en')
 * //=> 'This bold text is never closed: add “}}” (or “>>”) before the end of the paragraph, list item or cell.'
 *
 * const closed = {code: 'moderation/forum-expired', params: {date: '2014-06-12T22:30:00Z'}}
 * describe(closed, 'en') //=> 'Comments on this article have been closed since 2014-06-12 at 22:30 UTC.'
 * describe(closed, 'en', {timeZone: 'Europe/Paris'})
 * //=> 'Comments on this article have been closed since 2014-06-13 at 00:30 UTC+2.'
 * ```
 */
export function describe(problem: Describable, language: Language, options: DescribeOptions = {}): string {
  expectString(problem?.code, 'problem.code')
  expectLanguage(language)
  expectOptions(options, ['timeZone'])
  const instant = instantWriter(language, options.timeZone)
  const messages = LANGUAGES[language]
  const message = Object.hasOwn(messages, problem.code) ? messages[problem.code as keyof Messages] : undefined
  if (message === undefined) return language === 'fr' ? `Problème « ${problem.code} ».` : `Problem “${problem.code}”.`
  const params = readable(problem.params)
  return isBlank(params['got']) ? messages['models/blank'](params) : message(params, instant)
}
