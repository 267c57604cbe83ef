import type { SpipCode } from '../../core/codes/spip.ts'
import { skipSpaces } from '../characters.ts'
import { Event, EXIT } from '../event.ts'
import type { InlineFlow } from './inline-flow.ts'
import { MAX_EMPHASIS_DEPTH } from './limits.ts'
import { mergeTexts } from './merge-texts.ts'

/** Which pair of characters a delimiter is of. */
export type DelimiterKind = 'brace' | 'angle'

interface Delimiter {
  readonly kind: DelimiterKind
  /** Index of its event; three braces and more, which may open several spans, have one event a character. */
  readonly event: number
  /** Characters that are not used yet; they are used from the right. */
  count: number
  /** Most spans that may be open at one time, of those that wait and of this one. */
  readonly depth: number
}

/** Most characters of a run that open one span. */
const WIDEST = 2

/**
 * The openers of emphasis that wait for a closer, in one leaf.
 *
 * Each opener is written as text first; when its closer comes, the event is changed into the start
 * of a span. What is never closed thus stays text.
 *
 * ```text
 * > | {{a {b}}}
 *     ^^  ^         two openers wait, of 2 and of 1
 *           ^^^     the run closes 1, then 2
 * ```
 */
export class DelimiterStack {
  readonly #stack: Delimiter[] = []
  /** For each scope, the number of openers before it. */
  readonly #bases: number[] = []
  #needsMerge = false

  constructor(private readonly flow: InlineFlow) {}

  /** Number of scopes that are open: links, abbreviations and parts of a multilingual text. */
  get scopes(): number {
    return this.#bases.length
  }

  /** Write a run of openers as text, and let it wait. */
  openRun(kind: DelimiterKind, start: number, end: number): void {
    const { flow } = this
    const count = end - start
    // The last two characters of a run open one span.
    const depth = (this.#stack.at(-1)?.depth ?? 0) + Math.max(1, count - 1)
    if (depth > MAX_EMPHASIS_DEPTH) return flow.text(start, end)
    flow.readyForInline(start)
    const event = flow.events.length
    if (count > WIDEST) {
      this.#needsMerge = true
      for (let at = start; at < end; at++) flow.events.push(Event.delimiter, at, at + 1)
    } else flow.events.push(Event.delimiter, start, end)
    this.#stack.push({ kind, event, count, depth })
  }

  /** Let a run of closers close what it can, from the innermost opener on; the rest of the run is text. */
  closeRun(kind: DelimiterKind, start: number, end: number): void {
    let at = start
    for (let used = 1; used > 0; at += used) used = this.#closeOne(kind, at, end - at)
    this.flow.text(at, end)
  }

  #closeOne(kind: DelimiterKind, at: number, available: number): number {
    const base = this.#bases.at(-1) ?? 0
    for (let index = this.#stack.length - 1; index >= base; index--) {
      const delimiter = this.#stack[index]
      if (delimiter?.kind !== kind) continue
      const width = widthFor(delimiter.count, available)
      if (width === 0) continue
      if (isEmpty(this.flow, delimiter, at)) {
        delimiter.count = 0
        this.#needsMerge = true
        this.#keep(index)
        this.flow.text(at, at + width)
        return width
      }
      this.#span(delimiter, width, at)
      this.#keep(delimiter.count === 0 ? index : index + 1)
      return width
    }
    return 0
  }

  #span(delimiter: Delimiter, width: number, at: number): void {
    const { flow } = this
    const { events } = flow
    delimiter.count -= width
    const kind = width === WIDEST ? Event.strong : Event.emphasis
    // An opener of one event is used whole.
    const first = delimiter.event + delimiter.count
    const end = events.startOf(first) + width
    if (events.endOf(first) < end) events.setKind(first + 1, Event.none)
    events.setKind(first, kind)
    events.setEnd(first, end)
    flow.readyForInline(at)
    events.push(kind + EXIT, at, at + width)
  }

  /** Start a scope: what is opened before it cannot be closed inside. */
  enterScope(): void {
    this.#bases.push(this.#stack.length)
  }

  /** End a scope: what was opened inside and not closed is text. */
  leaveScope(): void {
    this.#keep(this.#bases.pop() ?? 0)
  }

  // Openers that are left behind are text. Setting the length of an array is a call into the engine, which cost 2 % of
  // the time of an article.
  #keep(kept: number): void {
    for (let index = kept; index < this.#stack.length; index++) {
      const { event, count } = this.#stack[index] as Delimiter
      if (count === 0) continue
      this.#needsMerge = true
      const start = this.flow.events.startOf(event)
      this.flow.report?.(unclosedCode(count), start, start + count)
    }
    while (this.#stack.length > kept) this.#stack.pop()
  }

  /** End the leaf: openers that still wait are text. */
  endLeaf(): void {
    this.#keep(0)
    if (this.#needsMerge) mergeTexts(this.flow)
    this.#needsMerge = false
  }
}

function unclosedCode(count: number): SpipCode {
  if (count > WIDEST) return 'spip/unclosed-heading'
  return count === WIDEST ? 'spip/unclosed-strong' : 'spip/unclosed-emphasis'
}

// Emphasis of nothing, or of white space, is text.
function isEmpty(flow: InlineFlow, { event, count }: Delimiter, at: number): boolean {
  return skipSpaces(flow.source, flow.events.startOf(event) + count, at) >= at
}

// How many characters of a run of closers an opener takes: 1 for italic, 2 for bold, 0 when it does not fit.
function widthFor(count: number, available: number): number {
  return count === WIDEST && available < WIDEST ? 0 : Math.min(count, available, WIDEST)
}
