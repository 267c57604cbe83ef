import { CR, isBlank, isSpace, LF } from '../../characters.ts'
import { Event, EXIT } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { Token } from '../token.ts'

/**
 * A poem: each line is a line of its own, a blank line too; markup inside a line only.
 *
 * ```text
 * > | <poesie>
 *     ^^^^^^^^
 * ```
 */
export const poetryOpen: Handler = (flow, index) => {
  const { tokens } = flow
  const end = tokens.endOf(index)
  flow.cursor = end
  if (!flow.takesBlocks) return index + 1
  const close = closeOf(flow, index)
  if (close < 0) return index + 1
  flow.startBlock()
  flow.events.push(Event.poetry, tokens.startOf(index), end)
  flow.inlineOnly = true
  readLines(flow, index + 1, close)
  flow.inlineOnly = false
  flow.events.push(Event.poetry + EXIT, tokens.startOf(close), tokens.endOf(close))
  flow.cursor = tokens.endOf(close)
  flow.mode = 'paragraph'
  return close + 1
}

/** The end of a poem that was not started leaves nothing. */
export const poetryClose: Handler = (flow, index) => {
  flow.cursor = flow.tokens.endOf(index)
  return index + 1
}

// A poem ends in the link, the note, the part of a multilingual text that it starts in.
function closeOf(flow: Flow, open: number): number {
  const { tokens } = flow
  if (open < flow.noPoemBefore) return -1
  let index = open + 1
  for (; index < flow.lastToken; index++) {
    const kind = tokens.kindAt(index)
    if (kind === Token.poetryClose) return index
    if (kind === Token.linkClose && tokens.mateOf(index) < open) break
  }
  flow.noPoemBefore = index
  return -1
}

function readLines(flow: Flow, first: number, close: number): void {
  const { tokens, source } = flow
  let from = tokens.endOf(first - 1)
  let to = tokens.startOf(close)
  while (from < to && isSpace(source.charCodeAt(from))) from++
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--
  let index = first
  flow.cursor = from
  let lineStart = from
  while (index < close) {
    const start = tokens.startOf(index)
    if (start >= to) break
    const isLineEnd = tokens.kindAt(index) === Token.lineEnd && flow.inlineScopes === 0
    const handler = isLineEnd ? undefined : flow.handlers[tokens.kindAt(index)]
    if (isLineEnd && start >= from) {
      endLine(flow, lineStart, start)
      lineStart = tokens.endOf(index)
      flow.cursor = lineStart
    }
    if (handler === undefined || start < flow.cursor) index++
    else {
      writeText(flow, lineStart, start)
      index = handler(flow, index)
    }
  }
  endLine(flow, lineStart, to)
}

function writeText(flow: Flow, lineStart: number, to: number): void {
  if (flow.leaf < 0) flow.openLeaf(Event.poetryLine, lineStart, lineStart)
  flow.text(flow.cursor, to)
}

function endLine(flow: Flow, lineStart: number, end: number): void {
  let at = flow.cursor
  while (at < end && isBlank(flow.source.charCodeAt(at))) at++
  const code = flow.source.charCodeAt(at)
  if (flow.leaf < 0 && (at >= end || code === LF || code === CR)) {
    flow.events.push(Event.poetryLine, lineStart, lineStart)
    flow.events.push(Event.poetryLine + EXIT, end, end)
    return
  }
  writeText(flow, lineStart, end)
  flow.closeLeaf(end)
}
