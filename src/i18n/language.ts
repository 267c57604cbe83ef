import { expectOneOf } from '../core/argument.ts'

/** The languages that every problem and refusal is worded in. */
export const LANGUAGES = ['fr', 'en'] as const

/** A language that every problem and refusal is worded in. */
export type Language = (typeof LANGUAGES)[number]

/** Refuse a language that nothing is worded in. */
export function expectLanguage(language: Language): void {
  expectOneOf(language, LANGUAGES, 'language')
}
