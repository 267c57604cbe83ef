import { skipSpaces, trimEnd } from '../characters.ts'
import { Event, EventStream, EXIT } from '../event.ts'
import { BARE, type BreakKind } from '../event-data.ts'
import type { Report } from '../report.ts'
import { isBreakTag } from './block/break-tag.ts'
import { DelimiterStack } from './delimiters.ts'

const NO_LEAF = -1

/** The leaf that takes text (a paragraph, a heading…) while it is open, its line breaks, and the emphasis inside it. */
export abstract class InlineFlow {
  readonly events: EventStream
  readonly delimiters = new DelimiterStack(this)
  /** Index of the event that entered the open leaf. */
  leafEvent = 0
  /** Kind of the open leaf, or -1; `Event.none` for the text of a cell, which lies in the cell directly. */
  leaf = NO_LEAF
  /** Is text that follows bare in its container, not in a paragraph of its own? */
  isBare = false
  /** Is the paragraph that is open bare? */
  leafIsBare = false
  /** Is white space that follows dropped? */
  trimsNext = false
  /** The break that waits for something to follow in its leaf. */
  pendingBreak: BreakKind | undefined
  // Where that break lies.
  #breakStart = 0
  #breakEnd = 0

  /**
   * @param source
   *   The text that is read.
   * @param stops
   *   Offsets of what means something to typography in it.
   * @param report
   *   Receives what is wrong with the text.
   */
  constructor(
    readonly source: string,
    stops: readonly number[],
    readonly report: Report | undefined,
  ) {
    this.events = new EventStream(source, stops)
  }

  /** Is the innermost container a cell? */
  abstract readonly inCell: boolean

  /** May a paragraph begin with a break here? */
  abstract readonly keepsBreak: boolean

  /** Take the text of a range; white space at the edges of a leaf or line is dropped. */
  text(from: number, to: number): void {
    const trims = this.leaf === NO_LEAF || this.trimsNext || this.pendingBreak !== undefined
    const start = trims ? skipSpaces(this.source, from, to) : from
    if (start >= to) return
    this.readyForInline(start)
    const { events } = this
    const last = events.length - 1
    if (events.kindAt(last) === Event.text && events.endOf(last) === start) events.setEnd(last, to)
    else events.push(Event.text, start, to)
  }

  /** Take a leaf of inline content: an anchor, inline code, a reference… */
  inline(kind: number, start: number, end: number, data: unknown = undefined): void {
    this.readyForInline(start)
    this.events.push(kind, start, end, data)
  }

  /** Open a leaf if none is open, and write the line break that waits. */
  readyForInline(start: number): void {
    if (this.leaf === NO_LEAF) this.#openParagraph(this.pendingBreak === undefined ? start : this.#breakStart)
    if (this.pendingBreak !== undefined) this.#writeBreak()
    this.trimsNext = false
  }

  /**
   * Say that a line ended: a break is written if inline content follows in the same leaf. One that is more than a line
   * end may begin a leaf, too.
   */
  breakLine(kind: BreakKind, start: number, end: number): void {
    if (kind === 'auto' && (this.leaf === NO_LEAF || this.pendingBreak !== undefined)) return
    if (this.leaf === NO_LEAF && !this.keepsBreak) return
    // Nothing breaks at the start of a text, and after a `<br>` only what is a break of its own.
    if (this.trimsNext && (kind === 'auto' || !isBreakTag(this.events, this.events.length - 1))) return
    if (this.pendingBreak === 'manual') this.readyForInline(start)
    this.pendingBreak = kind
    this.#breakStart = start
    this.#breakEnd = end
  }

  /** Offset where the forced break that waits ends, or -1. */
  get forcedBreakEnd(): number {
    return this.pendingBreak === 'manual' ? this.#breakEnd : -1
  }

  // The text of a cell lies in it directly, everywhere else in a paragraph.
  #openParagraph(start: number): void {
    if (this.inCell) {
      this.leaf = Event.none
      this.leafIsBare = false
      this.leafEvent = this.events.length - 1
      return
    }
    this.openLeaf(Event.paragraph, start, this.isBare ? BARE : undefined)
  }

  /** Open a leaf: a block that takes inline content. */
  openLeaf(kind: number, start: number, data: unknown = undefined): void {
    this.leaf = kind
    this.leafIsBare = data === BARE
    this.leafEvent = this.events.push(kind, start, start, data)
    this.trimsNext = true
  }

  /** Close the open leaf, if any: emphasis that is still open becomes text. */
  closeLeaf(end?: number): void {
    if (this.leaf === NO_LEAF) {
      this.pendingBreak = undefined
      return
    }
    this.trimLastText()
    if (this.pendingBreak === 'manual' && this.leaf !== Event.none) this.#writeBreak()
    this.pendingBreak = undefined
    this.delimiters.endLeaf()
    const { events } = this
    const last = events.length - 1
    const at = end ?? events.endOf(last)
    // Of two breaks that end a paragraph which they alone began, nothing is left.
    if (this.leaf === Event.paragraph && last === this.leafEvent) events.truncate(last)
    else if (this.leaf !== Event.none) events.push(this.leaf + EXIT, at, at)
    this.leaf = NO_LEAF
    this.trimsNext = false
  }

  /** Drop white space at the end of the text written last. */
  trimLastText(): void {
    const { events } = this
    const last = events.length - 1
    if (events.kindAt(last) !== Event.text) return
    const start = events.startOf(last)
    const end = trimEnd(this.source, start, events.endOf(last))
    if (end > start) events.setEnd(last, end)
    else events.truncate(last)
  }

  // The last part of a multilingual text keeps the break that ends it, lest readers of another part get it.
  //
  //     > | <multi>[fr]pain[en]bread⏎</multi>frais
  //                                 ^
  #writeBreak(): void {
    const { events } = this
    const last = events.length - 1
    const end = events.startOf(last)
    const partEnd = events.startOf(last - 1)
    const isInPart = events.kindAt(last) === Event.multi + EXIT && this.#breakStart < partEnd
    if (isInPart) events.truncate(last - 1)
    this.trimLastText()
    events.push(Event.lineBreak, this.#breakStart, this.#breakEnd, this.pendingBreak)
    if (isInPart) {
      events.push(Event.multiVariant + EXIT, partEnd, partEnd)
      events.push(Event.multi + EXIT, end, end)
    }
    this.pendingBreak = undefined
  }
}
