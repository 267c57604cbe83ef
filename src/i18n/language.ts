import { expectOneOf } from '../core/argument.ts'

/** The languages that every problem and refusal is worded in. */
export type Language = 'fr' | 'en'

/** Refuse a language that nothing is worded in. */
export function expectLanguage(language: Language): void {
  expectOneOf(language, ['fr', 'en'] satisfies Language[], 'language')
}
