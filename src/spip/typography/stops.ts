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

/** Every title that the rules name begins with it: `M`. */
export const TITLE_START = 77

/** Codes of the characters at which a run of text is looked at, under whatever rules. */
export const STOP_CODES: readonly number[] = [
  AMPERSAND,
  LESS,
  GREATER,
  TILDE,
  NBSP,
  CR,
  THIN_SPACE,
  EM_DASH,
  QUOTE_HIGH_OPEN,
  QUOTE_HIGH_CLOSE,
  APOSTROPHE,
  PERCENT,
  HYPHEN,
  TITLE_START,
  SEMICOLON,
  COLON,
  EXCLAMATION,
  QUESTION,
  GUILLEMET_OPEN,
  GUILLEMET_CLOSE,
  DEGREE,
]

const STOPS: ReadonlySet<number> = new Set(STOP_CODES)
const NEAR_STOPS = Uint8Array.from({ length: 0x100 }, (_, code) => (STOPS.has(code) ? 1 : 0))

/** Find the first of them in a range; its end, when there is none. */
export function nextStop(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    // Most characters are passed by the first look, in a table by the lower half of the code.
    if (code < NEAR_STOPS.length ? NEAR_STOPS[code] === 1 : STOPS.has(code)) return at
  }
  return to
}
