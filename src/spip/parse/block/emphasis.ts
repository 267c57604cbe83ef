import { Event } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { HEADING_BRACES } from '../inline/brace.ts'
import { holdsBlock } from './holds-block.ts'

// Anything but braces and white space.
const WORDS = /[^{}\t-\r ]/

/**
 * A run of `{`: the start of a heading, or openers of emphasis.
 *
 * ```text
 * > | {{{Un titre}}}
 *     ^^^
 * ```
 */
export const braceOpen: Handler = (flow, start, end, _, index) => {
  let at = start
  if (startsHeading(flow, index)) {
    flow.startBlock()
    flow.openLeaf(Event.heading, start)
    at += HEADING_BRACES
  }
  if (!flow.readsBraces) flow.text(at, end)
  else if (end > at) flow.delimiters.openRun('brace', at, end)
}

/**
 * A run of `}`: closers of emphasis, then the end of the heading that it is paired with.
 *
 * ```text
 * > | {{{Un {titre}}}}
 *                 ^^^^
 * ```
 */
export const braceClose: Handler = (flow, start, end, _, index) => {
  const endsHeading = flow.tokens.mateOf(index) >= 0 && flow.leaf === Event.heading
  const closers = endsHeading ? end - HEADING_BRACES : end
  if (flow.readsBraces) flow.delimiters.closeRun('brace', start, closers)
  else flow.text(start, closers)
  if (endsHeading) {
    flow.closeLeaf(closers)
    flow.events.setEnd(flow.events.length - 1, end)
  }
}

// A heading without words, or with a block in it, is text.
function startsHeading(flow: Flow, index: number): boolean {
  const { tokens, source } = flow
  const close = tokens.mateOf(index)
  if (close < 0 || close >= flow.lastToken || !flow.takesBlocks || holdsBlock(flow, index)) return false
  return WORDS.test(source.slice(tokens.startOf(index), tokens.endOf(close)))
}

/**
 * One or two `<` that may open an angle span.
 *
 * ```text
 * > | un <<mot gras>> ici
 *        ^^
 * ```
 */
export const angleOpen: Handler = (flow, start, end) => {
  flow.delimiters.openRun('angle', start, end)
}

/**
 * A run of `>` that may close angle spans.
 *
 * ```text
 * > | un <<mot gras>> ici
 *                  ^^
 * ```
 */
export const angleClose: Handler = (flow, start, end) => {
  flow.delimiters.closeRun('angle', start, end)
}
