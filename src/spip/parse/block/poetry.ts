import { skipSpaces, trimEnd } from '../../characters.ts'
import { Event, EXIT } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { Token } from '../token.ts'
import { passOver } from './pass-over.ts'

/**
 * A poem: each line is a line of its own, a blank line too; markup inside a line only.
 *
 * ```text
 * > | <poesie>
 *     ^^^^^^^^
 * ```
 */
export const poetryOpen: Handler = (flow, start, end, _, index) => {
  if (!flow.takesBlocks) return
  const close = closeOf(flow, index)
  if (close < 0) return
  const { tokens, source } = flow
  const closeStart = tokens.startOf(close)
  const closeEnd = tokens.endOf(close)
  const from = skipSpaces(source, end, closeStart)
  const to = trimEnd(source, from, closeStart)
  flow.startBlock()
  flow.events.push(Event.poetry, start, end)
  flow.inlineOnly = true
  flow.cursor = from
  flow.openLeaf(Event.poetryLine, from)
  flow.read(index + 1, close, to)
  flow.closeLeaf(to)
  flow.inlineOnly = false
  flow.events.push(Event.poetry + EXIT, closeStart, closeEnd)
  flow.cursor = closeEnd
}

// A poem ends in the link, the note or the part of a multilingual text that it starts in. An end tag in one that starts
// inside the poem does not end it.
function closeOf(flow: Flow, open: number): number {
  const { tokens } = flow
  if (open < flow.noPoemBefore) return -1
  let index = open + 1
  for (; index < flow.lastToken; index = passOver(tokens, index) + 1) {
    if (tokens.kindAt(index) === Token.poetryClose) return index
  }
  flow.noPoemBefore = index
  return -1
}

/**
 * A line end in a poem: the next line begins.
 *
 * ```text
 * > | un vers
 *            ^
 * ```
 */
export function nextPoetryLine(flow: Flow, start: number, end: number): void {
  flow.closeLeaf(start)
  flow.openLeaf(Event.poetryLine, end)
}
