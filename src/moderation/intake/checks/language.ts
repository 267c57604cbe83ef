import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import type { Finding } from '../verdict.ts'

/**
 * Check that the words are in the language of the page.
 *
 * @param input
 *   What was written: `languages` tells both, as the host found them out. `und` is no language.
 * @param settings
 *   `language` is the verdict.
 * @returns
 *   One finding, or none: `fr-CA` is French.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkLanguage} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Hello'}, languages: {text: 'en', page: 'fr'}}
 * checkLanguage(input, {language: 'hold'}).map(({params}) => params?.language) //=> ['en']
 * ```
 */
export function checkLanguage(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['language'], 'languages')
  const { languages } = input
  const { language: verdict } = settings
  if (verdict == null || languages == null) return []
  const [language, expected] = [primaryOf(languages.text), primaryOf(languages.page)]
  if (language === expected || language === 'und' || expected === 'und') return []
  return [{ check: 'language', verdict, code: 'moderation/language-differs', params: { language, expected } }]
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] || 'und'
}
