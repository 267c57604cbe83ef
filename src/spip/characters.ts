// Codes of the characters that the language is made of.
export const TAB = 9
export const LF = 10
export const CR = 13
export const SPACE = 32
export const EXCLAMATION = 33
export const HASH = 35
export const DOLLAR = 36
export const PERCENT = 37
export const AMPERSAND = 38
export const APOSTROPHE = 39
export const PARENTHESIS_OPEN = 40
export const PARENTHESIS_CLOSE = 41
export const ASTERISK = 42
export const COMMA = 44
export const HYPHEN = 45
export const SLASH = 47
export const COLON = 58
export const SEMICOLON = 59
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const BRACKET_CLOSE = 93
export const CARET = 94
export const UNDERSCORE = 95
export const PIPE = 124
export const TILDE = 126
export const NBSP = 0xa0
export const GUILLEMET_OPEN = 0xab
export const DEGREE = 0xb0
export const GUILLEMET_CLOSE = 0xbb
export const THIN_SPACE = 0x2009
export const EM_DASH = 0x2014
export const QUOTE_HIGH_OPEN = 0x201c
export const QUOTE_HIGH_CLOSE = 0x201d
export const NARROW_SPACE = 0x202f

/** Tell whether a code is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Tell whether a code is a letter of ASCII. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Tell whether a code is a letter or digit of ASCII, or `_`. */
export function isWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === UNDERSCORE
}

/** Tell whether a code is white space inside a line: a space or a tab; U+00A0 is not. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Tell whether a code is white space: blanks, line ends, form feed and vertical tab; U+00A0 is not. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= CR)
}

/** Give the offset after the white space at an offset. */
export function skipSpaces(text: string, from: number, to = text.length): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Give the offset of the white space at the end of a range; that end, when there is none. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Give the offset after the blanks at an offset. */
export function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** Give the offset after the run of the character at an offset. */
export function runEnd(text: string, from: number): number {
  const code = text.charCodeAt(from)
  let at = from
  while (text.charCodeAt(at) === code) at++
  return at
}

/** Tell whether nothing but blanks stands between an offset and the end of its line, or a limit. */
export function endsLine(text: string, from: number, limit = text.length): boolean {
  const at = skipBlanks(text, from)
  const code = text.charCodeAt(at)
  return at >= limit || code === LF || code === CR
}

/**
 * Cut white space off both ends of a range; U+00A0 is kept, unlike with `String#trim`.
 *
 * @returns
 *   The text between, `''` when there is nothing but white space.
 */
export function trimmed(text: string, from = 0, to = text.length): string {
  const start = skipSpaces(text, from, to)
  return text.slice(start, trimEnd(text, start, to))
}

/** Collapse white space, line ends too, to single spaces, and leave none at the ends of a text; U+00A0 is kept. */
export function collapseSpaces(text: string): string {
  return trimmed(text.replace(/[\t-\r ]+/g, ' '))
}
