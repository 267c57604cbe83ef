import { PIPE, skipSpaces, trimmed } from '../../characters.ts'
import { Event } from '../../event.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { Container, Flow } from '../flow.ts'
import type { TagData } from '../inline/html-tag.ts'
import type { RawData } from '../inline/raw-block.ts'
import { Token } from '../token.ts'
import { isBlockRaw } from './raw-block.ts'

const ITEM_OR_RULE = /^-[*#]|^----|^____/

/** Tell whether a line that starts at an offset has the marker of a block: a list, a table, a rule. */
export function startsBlock(source: string, at: number): boolean {
  return source.charCodeAt(at) === PIPE || startsItemOrRule(source, at)
}

function startsItemOrRule(source: string, at: number): boolean {
  return ITEM_OR_RULE.test(source.slice(at, at + 4))
}

/**
 * Tell whether a link, of SPIP or of HTML, or a multilingual text holds a blank line or a block, and so is a block
 * itself; or whether what looks like a heading does, and so is none.
 *
 * @param flow
 *   The pass.
 * @param open
 *   Index of the token that opens it.
 * @param close
 *   Index of the token that closes it (default: its mate).
 */
export function holdsBlock(flow: Flow, open: number, close = flow.tokens.mateOf(open)): boolean {
  const { tokens, source } = flow
  const opener = tokens.kindAt(open)
  let lineStart = -1
  // The text of a link is trimmed, and so is each part of a multilingual text.
  let start = opener === Token.linkOpen || opener === Token.multiOpen ? skipSpaces(source, tokens.endOf(open)) : 0
  for (let index = open + 1; index < close; index++) {
    const kind = tokens.kindAt(index)
    if (kind === Token.lineEnd) {
      const at = tokens.startOf(index)
      if (lineStart >= 0 && at >= start && trimmed(source, lineStart, at) === '') {
        // One that ends a part is none of it; behind the last part stands no mark.
        start = skipSpaces(source, at)
        while (tokens.startOf(index + 1) < start) index++
        if (tokens.startOf(index + 1) > start || tokens.kindAt(index + 1) !== Token.multiLanguage) return true
      }
      lineStart = tokens.endOf(index)
      if (opener === Token.multiOpen && startsBlock(source, lineStart)) return true
      // They come before headings, which tables do not.
      if (opener === Token.braceOpen && startsItemOrRule(source, lineStart)) return true
    } else if (kind === Token.multiLanguage || kind === Token.multiOpen) {
      start = skipSpaces(source, tokens.endOf(index))
      lineStart = -1
    } else if (kind === Token.footnoteOpen) {
      // A note is cut out: what it holds stands elsewhere.
      index = tokens.mateOf(index)
      lineStart = -1
    } else if (isBlock(flow, index, opener)) return true
  }
  return false
}

function isBlock({ tokens, containers }: Flow, index: number, opener: Token): boolean {
  const kind = tokens.kindAt(index)
  const data = tokens.data[index]
  if (kind === Token.tag) return BLOCK_ELEMENTS.has((data as TagData).name)
  if (kind === Token.raw) return isBlockRaw(data as RawData)
  if (kind === Token.braceOpen) return tokens.mateOf(index) > index
  // The quotation around a heading would end in it.
  if (kind === Token.quoteClose && opener === Token.braceOpen) return containers.some(isQuote)
  return kind === Token.quoteOpen || kind === Token.poetryOpen
}

/** Tell whether a container is a quotation. */
export function isQuote({ kind }: Container): boolean {
  return kind === Event.blockquote
}
