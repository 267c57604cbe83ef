import { expectOneOf } from '../core/argument.ts'
import type { ProblemParams } from '../core/problem.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Messages } from './messages.ts'

/** The languages that every problem and refusal is worded in. */
export type Language = 'fr' | 'en'

/** What can be worded: a problem, or a blocker of a refusal. */
export interface Describable {
  readonly code: string
  readonly params: ProblemParams
}

const LANGUAGES: Readonly<Record<Language, Messages>> = { fr, en }

/**
 * Word a problem, or a blocker of a refusal, as one sentence.
 *
 * @param problem
 *   A problem, or a blocker: anything with a known `code` and its `params`.
 * @param language
 *   `'fr'` or `'en'`.
 * @returns
 *   One sentence that says what is wrong and, where there is one, the fix.
 *   A code that this version does not know is given back in a general sentence.
 * @throws {TypeError}
 *   When `language` is neither `'fr'` nor `'en'`.
 * @example
 * ```ts
 * import {describe} from 'ess-domain/i18n'
 * describe({code: 'spip/unclosed-strong', params: {}}, 'en')
 * //=> 'This bold text is never closed: add “}}” before the end of the paragraph.'
 * ```
 */
export function describe(problem: Describable, language: Language): string {
  expectOneOf(language, Object.keys(LANGUAGES), 'language')
  const messages = LANGUAGES[language]
  const message = Object.hasOwn(messages, problem.code) ? messages[problem.code as keyof Messages] : undefined
  if (message === undefined) return language === 'fr' ? `Problème « ${problem.code} ».` : `Problem “${problem.code}”.`
  return message(problem.params)
}
