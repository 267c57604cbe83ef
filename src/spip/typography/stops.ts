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

/** Tell whether a character beyond Latin-1 means something to typography. */
export function isHighStop(code: number): boolean {
  return code === THIN_SPACE || code === EM_DASH || code === QUOTE_HIGH_OPEN || code === QUOTE_HIGH_CLOSE
}

/** List the characters of Latin-1 at which a run of text is looked at, under the rules of a language. */
export function* stopCodes(rules: TypographyRules | undefined): Generator<number> {
  yield* [AMPERSAND, LESS, GREATER, TILDE, NBSP, CR]
  if (rules === undefined) return
  yield* [APOSTROPHE, PERCENT, HYPHEN]
  if (rules.spaceAfter.length > 0) yield TITLE_START
  if (rules.doubleSigns) yield* [SEMICOLON, COLON, EXCLAMATION, QUESTION, GUILLEMET_OPEN, GUILLEMET_CLOSE, DEGREE]
}
