import { PIPE, skipSpaces, trimmed } from '../../characters.ts'
import { Event } from '../../event.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { Flow } from '../flow.ts'
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

function isInQuote({ containers }: Flow): boolean {
  return containers.some(({ kind }) => kind === Event.blockquote)
}

/**
 * Tell whether a link or a multilingual text holds a blank line or a block, and so is a block itself; or whether what
 * looks like a heading does, and so is none.
 *
 * @param flow
 *   The pass.
 * @param open
 *   Index of the token that opens it.
 * @param close
 *   Index of the token that closes it.
 */
export function holdsBlock(flow: Flow, open: number, close = flow.tokens.mateOf(open)): boolean {
  const { tokens } = flow
  const opener = tokens.kindAt(open)
  let lineEnd = -1
  // The text of a link is trimmed.
  const start = opener === Token.linkOpen ? skipSpaces(flow.source, tokens.endOf(open)) : 0
  for (let index = open + 1; index < close; index++) {
    const kind = tokens.kindAt(index)
    if (tokens.startOf(index) < start) continue
    if (kind === Token.lineEnd) {
      if (lineEnd >= 0 && trimmed(flow.source, lineEnd, tokens.startOf(index)) === '') return true
      lineEnd = tokens.endOf(index)
      if (opener === Token.multiOpen && startsBlock(flow.source, lineEnd)) return true
      // They come before headings, which tables do not.
      if (opener === Token.braceOpen && startsItemOrRule(flow.source, lineEnd)) return true
    } else if (kind === Token.footnoteOpen) {
      // A note is cut out: what it holds stands elsewhere.
      index = Math.max(index, tokens.mateOf(index))
      lineEnd = -1
    } else if (kind === Token.quoteOpen || kind === Token.poetryOpen) return true
    else if (kind === Token.braceOpen && tokens.mateOf(index) > index) return true
    // The quotation around a heading would end in it.
    else if (kind === Token.quoteClose && opener === Token.braceOpen && isInQuote(flow)) return true
    else if (kind === Token.tag && BLOCK_ELEMENTS.has((tokens.data[index] as TagData).name)) return true
    else if (kind === Token.raw && isBlockRaw(flow.source, tokens.data[index] as RawData)) return true
  }
  return false
}
