import type { Notation } from '../parse/scanner.ts'

/** Markup that leaves nothing: it keeps two runs of braces apart. */
export const NOTHING = '<intro></intro>'

const SPACE = /\u00a0/g
// In SPIP even a brace that closes nothing is markup, `a { b` is italic to its end, and every name may be that of a tag.
const UNSAFE_IN_SPIP = /[{}\u00a0]|<(?=[a-z])/gi
// Signs that may be markup anywhere in a text, and what looks like a character reference; and `!?` that typography sets no
// space before, for they will stand behind a reference.
const UNSAFE = /[{}[\]<>~]|(?<=[[<])[!?]+|\\(?=[{}_\-|\\*#+~]|$)|&(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});/gi
// Signs that begin something at the start of a line.
const UNSAFE_AT_START = /^[-_|]/
const REFERENCE = /&(?=(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});)/gi
// In a cell, alone: the sign that merges it into the one above. That of the left one is escaped anyway.
const MERGE = /^\s*\^\s*$/
// After the colon: before it, typography would not know the address.
const BARE_URL = /https?:(?=\/)|www(?=\.)/gi

/** Write a text as it is, but for non-breaking spaces, braces, and what SPIP takes for a tag. */
export function plainText(value: string, notation: Notation | undefined): string {
  return value.replace(notation === 'angle' ? SPACE : UNSAFE_IN_SPIP, signOf)
}

// A non-breaking space has a sign of its own, but where a backslash would escape it.
function signOf(sign: string, index: number, value: string): string {
  if (sign === '<') return '&lt;'
  if (sign !== '\u00a0') return `\\${sign}`
  return value[index - 1] === '\\' ? sign : '~'
}

/**
 * Write a text so that nothing in it is read as markup.
 *
 * @param value
 *   The text.
 * @param hasPipes
 *   Does a pipe mean something here: in a cell, a link, an abbreviation?
 * @param isInLink
 *   Is this the text of a link, in which a bare address is text? It would take the backslash of an escape.
 */
export function carefulText(value: string, hasPipes: boolean, isInLink = false): string {
  const marked = value.replace(UNSAFE, escaped)
  const written = (hasPipes ? marked.replace(/\|/g, reference) : marked)
    .replace(BARE_URL, isInLink && marked === value ? '$&' : `$&${NOTHING}`)
    .replace(/\n(?=[-_|])/g, '\n\\')
  return (hasPipes && MERGE.test(value) ? NOTHING : '') + written.replace(SPACE, signOf)
}

// A backslash does not keep brackets and angles from being markup in SPIP: it reads a tag in `\<b>`, a note in `\[[`.
function escaped(signs: string): string {
  const written = signs.replace(/[[\]<>!?&;]/g, reference)
  return written === signs ? `\\${signs}` : written
}

/** Write the text of a header cell, whose braces are none of its text, not even with an escape. */
export function headerText(careful: string): string {
  return careful.replace(/\\([{}])/g, (_, brace: string) => reference(brace))
}

/**
 * Keep a text that starts a line from being read as its marker: a space before it does, as authors know; at the
 * start of a text, where a space would be cut, an escape. An escaped `--` would be no dash.
 */
export function offLineStart(written: string, isFirst: boolean): string {
  if (!UNSAFE_AT_START.test(written)) return written
  if (!isFirst) return ` ${written}`
  return (written.startsWith('--') ? NOTHING : '\\') + written
}

// With a backslash that would escape a sign, or what comes after the title.
const UNSAFE_IN_TITLE = /[&<>{}[\]|"~\t\r\n]|\\(?=[_\-\\*#+~{}[\]|<>]|$)/g

/** Write a title, in which nothing can be escaped: signs that could end it are character references. */
export function titleText(value: string | undefined): string | undefined {
  return value && attributeText(value.replace(/[ \t\r\n]+/g, ' '))
}

/** Write the value of an attribute of HTML: what means something in it, or in a cell around it, is a reference. */
export function attributeText(value: string): string {
  return value.replace(UNSAFE_IN_TITLE, reference)
}

// What ends a term, begins its definition, its language or its source, is a space or one more question mark.
const NOT_IN_TERM = /[|[\]<>{~]|^\?|#(?=\w)|\\$/g

/** Write a term of the glossary, in which nothing can be escaped: signs that mean something are character references. */
export function termText(value: string): string {
  const written = value.replace(REFERENCE, '&amp;').replace(NOT_IN_TERM, reference)
  // Without a letter or a digit of ASCII there is no term: that of a reference is one.
  return /\w/.test(written) ? written : written.replace(/\S/u, (sign) => `&#${sign.codePointAt(0)};`)
}

function reference(sign: string): string {
  return NAMED[sign] ?? `&#${sign.charCodeAt(0)};`
}

const NAMED: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Write a part with the signs around it; nothing for a part that is missing. */
export function optional(before: string, part: string | undefined, after = ''): string {
  return part === undefined ? '' : before + part + after
}

/** Write what comes after the text of a link, an abbreviation or a term: a title and its language. */
export function titleOf(title: string | undefined, language: string | undefined): string {
  return optional('|', titleText(title)) + optional('{', language, '}')
}
