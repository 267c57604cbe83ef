import {
  EQUALS,
  EXCLAMATION,
  endsLine,
  GREATER,
  HYPHEN,
  isAsciiLetter,
  LESS,
  LF,
  SLASH,
  skipSpaces,
} from '../../characters.ts'
import { isTagLike } from '../../html/tag-like.ts'
import { type Construct, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

// Up to white space of HTML, the end of the tag, or the slash before it.
const NAME = /[^\t-\r />]*/y
// That of a file, an e-mail, an address: `<statuts.pdf>`. The body of a text has resources in angles, fields show them.
const NO_NAME = /@|:$|^[^:]*\./
/** The end of a tag that ends its element; browsers take a slash at the end of an unquoted value for a part of it. */
export const SELF_CLOSING = /\/>$(?<!=\s*[^\s"'=]*)/
/** A line end, and a blank line after it. */
export const BLANK_LINE = /(?:\n|\r(?!\n))[ \t]*[\r\n]/g

/** An HTML tag written in the text. */
export interface TagData {
  /** Name in lower case. */
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
}

/**
 * An HTML tag, with any name and attributes; quotes in attributes may hold `>`, arrows and blank lines.
 *
 * ```text
 * > | <span title="a > b">
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const htmlTag: Construct = (scanner, at) => {
  const { source } = scanner
  const first = source.charCodeAt(at + 1)
  const closing = first === SLASH
  if (first === EXCLAMATION) return readDeclaration(scanner, at)
  const nameStart = closing ? at + 2 : at + 1
  if (!isAsciiLetter(source.charCodeAt(nameStart))) return NOT_HERE
  const end = tagEnd(scanner, at)
  if (end < 0) return NOT_HERE
  const name = (scanner.match(NAME, nameStart)?.[0] ?? '').toLowerCase()
  if (!closing && isNoTag(scanner, at, name, end)) return NOT_HERE
  const selfClosing = SELF_CLOSING.test(source.slice(at, end))
  if (name === 'a') scanner.isInHtmlLink = !closing
  if (name === 'quote' && !closing && !selfClosing) scanner.quotes.push(true)
  return scanner.write(Token.tag, at, end, { name, closing, selfClosing } satisfies TagData)
}

// `<!doctype html>`; `<![endif]>`, as word processors write it. To browsers they are comments.
const readDeclaration: Construct = (scanner, at) => {
  const { source } = scanner
  if (source[at + 2] !== '[' && !isAsciiLetter(source.charCodeAt(at + 2))) return NOT_HERE
  const end = scanner.find('>', at)
  if (end < 0 || scanner.has('<', at + 1, end)) return NOT_HERE
  return scanner.write(Token.comment, at, end + 1)
}

/** Tell whether what looks like the start tag of a name, up to an end (-1 for none), is an angle span, or text. */
export function isNoTag(scanner: Scanner, at: number, name: string, end: number): boolean {
  if (end < 0) return false
  const { notation, source } = scanner
  if (notation === 'spip') return NO_NAME.test(name)
  if (isTagLike(name, source.slice(at + 1 + name.length, end - 1))) return false
  const close = scanner.findClosing(name, end)
  return close < 0 || scanner.has(BLANK_LINE, end, close)
}

/**
 * Give the offset after the `>` of the tag at an offset, or -1.
 *
 * The places outside quotes that a tag passes are remembered: two tags that reach the same place share their end,
 * so that `n` tags, each in the quotes of another, cost one reading.
 */
export function tagEnd(scanner: Scanner, at: number): number {
  const passed: number[] = []
  const end = readTag(scanner, at, passed)
  if (passed.length > 0) scanner.tagEnds ??= new Map()
  for (const place of passed) scanner.tagEnds?.set(place, end)
  return end
}

function readTag(scanner: Scanner, start: number, passed: number[]): number {
  const { source, isText } = scanner
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at)
    // An arrow is that of a link: `<b [a->c]`.
    if (code === GREATER) return isText && source.charCodeAt(at - 1) === HYPHEN ? -1 : at + 1
    if (code === LESS || (isText && code === LF && endsLine(source, at + 1))) return -1
    if (code !== EQUALS) continue
    const value = skipSpaces(source, at + 1)
    const quote = source[value]
    if (quote !== '"' && quote !== "'") continue
    const known = scanner.tagEnds?.get(value)
    if (known !== undefined) return known
    passed.push(value)
    at = scanner.find(quote, value + 1)
    if (at < 0) return -1
  }
  return -1
}
