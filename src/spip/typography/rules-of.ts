import { ENGLISH } from './en.ts'
import { FRENCH } from './fr.ts'
import type { TypographyRules } from './rules.ts'

const FRENCH_LIKE = /^(?:fr|eo|cpf)(?![a-z])/i

/**
 * Give the rules of a language: French ones for French, Esperanto and creoles, English ones for all others; none
 * without typography.
 */
export function rulesOf(lang: string, typography = true): TypographyRules | undefined {
  if (!typography) return undefined
  return FRENCH_LIKE.test(lang) ? FRENCH : ENGLISH
}
