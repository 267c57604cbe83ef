import type { Draft } from '../../../core/draft.ts'
import { CR, GREATER, LF, skipBlanks, trimmed } from '../../characters.ts'
import { plainTitle } from '../../text/plain-title.ts'
import { type Construct, NONE, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'
import { keepHeadingsApart } from './heading-pairs.ts'
import { isWords, type LinkTarget, leadsNowhere, readLinkTarget } from './link-target.ts'
import { readLinkText, unlinkUrls } from './link-text.ts'
import { endMultiInside } from './multi.ts'

/** What a link says beside its text. */
export interface LinkFields extends LinkTarget {
  readonly title?: string
  readonly hreflang?: string
  /** A bare URL. */
  readonly auto?: boolean
  /** The target as written, when the link has no text of its own. */
  readonly bare?: string
}

/**
 * The arrow of a link: `[texte|bulle{en}->cible]`. Here an open bracket becomes a link.
 *
 * The target ends at the first `]` and stays on one line, which may be one of its own. An escape of either bracket makes it text.
 *
 * ```text
 * > | [le site->www.coorace.org]
 *             ^^
 * ```
 */
export const link: Construct = (scanner, at) => {
  const { source, tokens } = scanner
  if (source.charCodeAt(at + 1) !== GREATER) return NOT_HERE
  const open = scanner.bracket
  const close = scanner.find(']', at)
  const isOnLine = close >= 0 && isOneLine(scanner, at + 2, close)
  if (open === NONE || !isOnLine || isEscaped(source, close)) return closeZone(scanner, at, isOnLine ? close : NONE)
  const { textEnd, tooltip, language } = readLinkText(scanner, open, at)
  const targetStart = source.charCodeAt(at + 2) === GREATER ? at + 3 : at + 2
  const target = trimmed(source, targetStart, close)
  const fields: Draft<LinkFields> = readLinkTarget(target)
  if (scanner.report !== undefined) {
    const text = source.slice(tokens.endOf(open), textEnd)
    const isNowhere = leadsNowhere(target) || (fields.kind === 'url' && isWords(target, text))
    if (isNowhere) scanner.report('spip/empty-link', tokens.startOf(open), close + 1)
  }
  const title = tooltip === undefined ? '' : plainTitle(tooltip)
  if (title !== '') fields.title = title
  if (language !== undefined) fields.hreflang = language
  if (textEnd <= tokens.endOf(open)) fields.bare = target
  endMultiInside(scanner, open, textEnd)
  keepHeadingsApart(scanner, open)
  tokens.setKind(open, Token.linkOpen)
  tokens.data[open] = fields
  tokens.pair(open, tokens.push(Token.linkClose, textEnd, close + 1))
  if (open === scanner.footnote || open === scanner.footnote + 1) scanner.closeFootnote()
  scanner.closeBrackets()
  return close + 1
}

// White space around the target goes, with one line end on either side; another one says that `]` is none of a link.
function isOneLine(scanner: Scanner, from: number, close: number): boolean {
  const { source } = scanner
  let start = skipBlanks(source, source.charCodeAt(from) === GREATER ? from + 1 : from)
  if (source.charCodeAt(start) === CR) start++
  if (source.charCodeAt(start) === LF) start++
  let end = close
  if (source.charCodeAt(end - 1) === LF) end--
  if (source.charCodeAt(end - 1) === CR) end--
  return !scanner.has('\n', start, end) && !scanner.has('\r', start, end)
}

function isEscaped(source: string, at: number): boolean {
  return source[at - 1] === '\\' && source[at - 2] !== '\\'
}

// `\[a->https://x]`, `[a->https://x\]`: the brackets are text, and yet the bare URL between them is not linked.
function closeZone(scanner: Scanner, at: number, close: number): number {
  const { bracket: open, tokens } = scanner
  const start = open === NONE ? scanner.escapedZone : tokens.startOf(open)
  if (start === NONE) return at + 2
  if (close !== NONE) {
    unlinkUrls(scanner, start)
    scanner.autolinksFrom = close
    scanner.escapedZone = NONE
  } else if (open !== NONE) scanner.report?.('spip/unclosed-link', start, at + 2)
  // The text of a link ends at its first arrow.
  scanner.closeBrackets()
  return at + 2
}
