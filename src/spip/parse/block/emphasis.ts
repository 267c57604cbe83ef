import { BRACE_CLOSE, BRACE_OPEN, isSpace } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { Token } from '../token.ts'
import { holdsBlock } from './holds-block.ts'

const HEADING_WIDTH = 3

/** A run of `{`: the start of a heading, or openers of emphasis. */
export const braceOpen: Handler = (flow, start, end, _, index) => {
  if (startsHeading(flow, index)) {
    const words = start + HEADING_WIDTH
    flow.startBlock()
    flow.openLeaf(Event.heading, start)
    if (end > words) openBraces(flow, words, end)
  } else if (isEmptyPair(flow, index)) {
    flow.cursor = flow.tokens.endOf(index + 1)
    flow.text(start, flow.cursor)
  } else openBraces(flow, start, end)
}

/** A run of `}`: closers of emphasis, then the end of the heading that it is paired with. */
export const braceClose: Handler = (flow, start, end, _, index) => {
  const endsHeading = flow.tokens.mateOf(index) >= 0 && flow.leaf === Event.heading
  const closers = endsHeading ? end - HEADING_WIDTH : end
  if (closers > start && flow.readsBraces) flow.delimiters.shut('brace', start, closers)
  else flow.text(start, closers)
  if (endsHeading) {
    flow.closeLeaf(closers)
    flow.events.setEnd(flow.events.length - 1, end)
  }
}

function openBraces(flow: Flow, start: number, end: number): void {
  if (flow.readsBraces) flow.delimiters.open('brace', start, end)
  else flow.text(start, end)
}

// A heading without words, or with a block in it, is text.
function startsHeading(flow: Flow, index: number): boolean {
  const { tokens, source } = flow
  const close = tokens.mateOf(index)
  if (close < 0 || close >= flow.lastToken || !flow.takesBlocks) return false
  if (holdsBlock(flow, index)) return false
  return hasWords(source, tokens.startOf(index), tokens.endOf(close))
}

// Is there anything but braces and white space?
function hasWords(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== BRACE_OPEN && code !== BRACE_CLOSE && !isSpace(code)) return true
  }
  return false
}

// `{}` and `{{}}` are text.
function isEmptyPair(flow: Flow, index: number): boolean {
  const { tokens } = flow
  const end = tokens.endOf(index)
  const width = end - tokens.startOf(index)
  const next = index + 1
  if (tokens.kindAt(next) !== Token.braceClose || tokens.startOf(next) !== end) return false
  return width < HEADING_WIDTH && tokens.endOf(next) - end === width
}

/** One or two `<` that may open an angle span. */
export const angleOpen: Handler = (flow, start, end) => {
  flow.delimiters.open('angle', start, end)
}

/** A run of `>` that may close angle spans. */
export const angleClose: Handler = (flow, start, end) => {
  flow.delimiters.shut('angle', start, end)
}
