import { SPACE, trimmed } from '../../characters.ts'
import { chooseVariant } from '../../choose-variant.ts'
import { Event, EXIT } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { Token } from '../token.ts'
import { holdsBlock, startsBlock } from './holds-block.ts'

interface Part {
  readonly lang: string
  readonly firstToken: number
  readonly lastToken: number
  readonly start: number
  readonly end: number
}

/**
 * A multilingual text: each part is read on its own, in a span, or as blocks when one of them holds a block.
 *
 * Notes are numbered in each part as if it were the only one; behind them, as the part that is shown says.
 *
 * ```text
 * > | <multi>[fr]Pain[en]Bread</multi>
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const multiOpen: Handler = (flow, start, _end, _, index) => {
  const close = flow.tokens.mateOf(index)
  if (close < 0) return
  const parts = partsOf(flow, index, close)
  const end = flow.tokens.endOf(close)
  const { source, takesBlocks } = flow
  // What begins a part begins the line that the whole begins.
  const isFirst = flow.events.length === 0
  const startsLine = takesBlocks && flow.leaf !== Event.heading && (isFirst || /[\r\n]/.test(source.charAt(start - 1)))
  const startsWithBlock = startsLine && parts.some((part) => startsBlock(source, part.start))
  if (startsWithBlock || (takesBlocks && holdsBlock(flow, index))) writeBlocks(flow, parts, start, end)
  else writeSpans(flow, parts, start, end, startsLine)
  flow.cursor = end
}

// The text before the first mark is a part without a language, unless it is empty.
function partsOf(flow: Flow, open: number, close: number): Part[] {
  const { tokens, source } = flow
  const parts: Part[] = []
  let lang = ''
  let firstToken = open + 1
  let start = tokens.endOf(open)
  for (let index = open + 1; index <= close; index++) {
    if (index < close && tokens.kindAt(index) !== Token.multiLanguage) continue
    const end = tokens.startOf(index)
    if (lang + trimmed(source, start, end) !== '') parts.push({ lang, firstToken, lastToken: index, start, end })
    lang = tokens.data[index] as string
    firstToken = index + 1
    start = tokens.endOf(index)
  }
  return parts
}

function writeSpans(flow: Flow, parts: readonly Part[], start: number, end: number, startsLine: boolean): void {
  flow.inline(Event.multi, start, start)
  const { source } = flow
  writeParts(flow, parts, (part) => {
    // White space around the last part is its own, where it keeps words apart: `<multi>[en]bread[fr]pain </multi>frais`.
    const trims = (beside: number) => part !== parts.at(-1) || !(source.charCodeAt(beside) > SPACE)
    const enter = flow.events.push(Event.multiVariant, part.start, part.start, { lang: part.lang })
    flow.delimiters.enterScope()
    flow.trimsNext = startsLine || trims(start - 1)
    flow.read(part.firstToken, part.lastToken, part.end, startsLine)
    if (trims(end)) {
      flow.pendingBreak = undefined
      flow.trimLastText()
    }
    // What follows an empty part stands behind the words of another: `<multi>[fr]pain[en]</multi> frais`.
    flow.trimsNext &&= parts.length < 2 || flow.events.length > enter + 1
    flow.delimiters.leaveScope()
    flow.events.push(Event.multiVariant + EXIT, part.end, part.end)
  })
  flow.events.push(Event.multi + EXIT, end, end)
}

function writeBlocks(flow: Flow, parts: readonly Part[], start: number, end: number): void {
  flow.startBlock()
  const depth = flow.containers.length
  if (!flow.enter({ kind: Event.multi }, start, start)) return
  writeParts(flow, parts, (part) => {
    flow.enter({ kind: Event.multiVariant }, part.start, part.start, { lang: part.lang })
    flow.blankAt = flow.events.length
    flow.read(part.firstToken, part.lastToken, part.end, true)
    flow.startBlock()
    flow.leave(depth + 1, part.end, part.end)
  })
  flow.leave(depth, end, end)
}

function writeParts(flow: Flow, parts: readonly Part[], write: (part: Part) => void): void {
  const { footnotes } = flow
  const { counter } = footnotes
  const shown = chooseVariant(parts, flow.lang)
  let after = counter
  for (const part of parts) {
    footnotes.counter = counter
    flow.cursor = part.start
    write(part)
    if (part === shown) after = footnotes.counter
  }
  footnotes.counter = after
}
