import {
  AMPERSAND,
  APOSTROPHE,
  COLON,
  CR,
  DEGREE,
  EM_DASH,
  EXCLAMATION,
  GREATER,
  GUILLEMET_CLOSE,
  GUILLEMET_OPEN,
  HYPHEN,
  LESS,
  NBSP,
  PERCENT,
  QUESTION,
  QUOTE_HIGH_CLOSE,
  QUOTE_HIGH_OPEN,
  SEMICOLON,
  THIN_SPACE,
  TILDE,
} from '../characters.ts'
import type { TypographyRules } from './style.ts'

/** Every title that the rules name begins with it: `M`. */
export const TITLE_START = 77

const ALWAYS = [AMPERSAND, LESS, GREATER, TILDE, NBSP, CR, THIN_SPACE, EM_DASH, QUOTE_HIGH_OPEN, QUOTE_HIGH_CLOSE]
const TYPOGRAPHIC = [APOSTROPHE, PERCENT, HYPHEN]
const DOUBLE_SIGNS = [SEMICOLON, COLON, EXCLAMATION, QUESTION, GUILLEMET_OPEN, GUILLEMET_CLOSE, DEGREE]

/** List the characters at which a run of text is looked at, under the rules of a language. */
export function stopCodes(rules: TypographyRules | undefined): readonly number[] {
  if (rules === undefined) return ALWAYS
  const codes = [...ALWAYS, ...TYPOGRAPHIC]
  if (rules.spaceAfter.length > 0) codes.push(TITLE_START)
  return rules.doubleSigns ? codes.concat(DOUBLE_SIGNS) : codes
}

const PATTERNS = new WeakMap<object, RegExp>()
const NO_RULES = {}

/**
 * Give the pattern of those characters. Each is made once: it costs more than a comment takes to render.
 *
 * A search by the engine passes over prose five times as fast as a loop that asks for each character.
 */
export function stopPattern(rules: TypographyRules | undefined): RegExp {
  const key = rules ?? NO_RULES
  let pattern = PATTERNS.get(key)
  if (pattern === undefined) {
    const codes = stopCodes(rules).map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    pattern = new RegExp(`[${codes.join('')}]`, 'g')
    PATTERNS.set(key, pattern)
  }
  return pattern
}
