import type { SpipCode } from '../../core/codes/spip.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { skipSpaces, trimEnd } from '../characters.ts'
import { Event, EventStream, EXIT } from '../event.ts'
import { isBreakTag } from './block/break-tag.ts'
import { endsWithEmptyParagraph } from './block/empty-paragraph.ts'
import { type Footnotes, makeFootnotes } from './block/footnote-bodies.ts'
import { DelimiterStack } from './delimiters.ts'
import { MAX_BLOCK_DEPTH } from './limits.ts'
import type { Token, TokenList } from './token.ts'

/** Reports a problem at a range of the source. */
export type Report = (code: SpipCode, start: number, end: number, params?: ProblemParams) => void

/** A block that is open: a node with content, or an HTML element written in the text. */
export interface Container {
  /** Kind of the event that entered it, or `Event.html`. */
  readonly kind: number
  /** Name of the HTML element. */
  readonly name?: string
  /** Ordered list? Only of lists. */
  readonly ordered?: boolean
  /** Where it was opened. Only of quotations. */
  readonly start?: number
}

/**
 * Deals with a token, which lies from `start` to `end` and carries `data`: writes events.
 *
 * The cursor is behind the token; a handler that deals with more moves it on, and the tokens on the way are passed over.
 */
export type Handler = (flow: Flow, start: number, end: number, data: unknown, index: number) => void

/** The kinds of line break. */
export type BreakKind = 'auto' | 'manual' | 'line' | 'blank'

/** The fields of a paragraph that is printed without its element. */
export const BARE = { bare: true } as const

const NO_LEAF = -1

/**
 * The second pass: reads tokens in order, and keeps what is open: containers, the leaf that
 * takes text (a paragraph, a heading…), and the emphasis inside it.
 */
export class Flow {
  readonly events: EventStream
  readonly containers: Container[] = []
  readonly delimiters = new DelimiterStack(this)
  readonly footnotes: Footnotes = makeFootnotes()
  /** Index of the event that entered the open leaf. */
  leafEvent = 0
  /** Kind of the open leaf, or -1. */
  leaf = NO_LEAF
  /** Is text that follows bare in its container, not in a paragraph of its own? */
  isBare = false
  /** Index of the next token, when a line starts. */
  nextToken = 0
  /** Index after the last token of the range that is read, and the offset where it ends. */
  lastToken = 0
  limit = 0
  /** No row of a table ends before this token. */
  noRowBefore = 0
  /** No poem of the range that is read, and that starts before this token, ends. */
  noPoemBefore = 0
  /** Text up to here is dealt with. */
  cursor = 0
  /** Is this a poem, or a one-line field? No block starts inside them. */
  inlineOnly = false
  /** Are `{` and `{{` emphasis? Not in the angle notation, where headings alone have braces. */
  readsBraces = true
  /** Are line ends breaks? Not in a text that starts with `<!-- ig br -->`. */
  autoBreaks = true
  /** Is the paragraph that is open bare? */
  leafIsBare = false
  #trimsNext = false
  /** The break that waits for something to follow in its leaf. */
  pendingBreak: BreakKind | undefined
  #breakStart = 0
  #breakEnd = 0

  constructor(
    readonly source: string,
    readonly tokens: TokenList,
    stops: readonly number[],
    readonly handlers: Readonly<Partial<Record<Token, Handler>>>,
    readonly report: Report | undefined,
  ) {
    this.events = new EventStream(source, stops)
  }

  /**
   * Read a range of tokens, and the text between them, into events.
   *
   * @param first
   *   Index of the first token.
   * @param last
   *   Index after the last one.
   * @param to
   *   Offset where the text of the range ends; it starts at the cursor.
   */
  read(first: number, last: number, to: number): void {
    const { tokens, handlers, lastToken, limit, noPoemBefore } = this
    this.lastToken = last
    this.noPoemBefore = 0
    this.limit = to
    for (let index = first; index < last; index++) {
      const start = tokens.startOf(index)
      if (start >= to) break
      const handler = handlers[tokens.kindAt(index)]
      // A token before the cursor was dealt with, as part of a note or of a marker at the start of its line.
      if (handler === undefined || start < this.cursor) continue
      this.text(this.cursor, start)
      const end = tokens.endOf(index)
      this.cursor = end
      handler(this, start, end, tokens.data[index], index)
    }
    this.text(this.cursor, to)
    this.lastToken = lastToken
    this.limit = limit
    this.noPoemBefore = noPoemBefore
  }

  /** Tell whether a block may start here: not inside a link, a poem or a one-line field. */
  get takesBlocks(): boolean {
    return this.delimiters.scopes === 0 && !this.inlineOnly
  }

  /** Is the innermost container a cell? */
  get inCell(): boolean {
    return this.containers.at(-1)?.kind === Event.tableCell
  }

  /** Take the text of a range; white space at the edges of a leaf or line is dropped. */
  text(from: number, to: number): void {
    const trims = this.leaf === NO_LEAF || this.#trimsNext || this.pendingBreak !== undefined
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
    if (this.leaf === NO_LEAF) this.#openParagraph(start)
    else if (this.pendingBreak !== undefined) this.#writeBreak(this.pendingBreak)
    this.#trimsNext = false
  }

  /** Drop white space that follows. */
  trimNext(): void {
    this.#trimsNext = true
  }

  /** Say that a line ended: a break is written if inline content follows in the same leaf. */
  breakLine(kind: BreakKind, start: number, end: number): void {
    if (this.leaf === NO_LEAF || (kind === 'auto' && this.pendingBreak !== undefined)) return
    // Nothing breaks at the start of a text, and after a `<br>` only what is a break of its own.
    if (this.#trimsNext && (kind === 'auto' || !isBreakTag(this.events, this.events.length - 1))) return
    if (this.pendingBreak === 'manual') this.#writeBreak('manual')
    this.pendingBreak = kind
    this.#breakStart = start
    this.#breakEnd = end
  }

  /** Offset where the forced break that waits ends, or -1. */
  get forcedBreakEnd(): number {
    return this.pendingBreak === 'manual' ? this.#breakEnd : -1
  }

  /** Forget the line break that waits. */
  cancelBreak(): void {
    this.pendingBreak = undefined
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
    this.leafIsBare = this.isBare
  }

  /** Open a leaf: a block that takes inline content. */
  openLeaf(kind: number, start: number, data: unknown = undefined): void {
    this.leaf = kind
    this.leafIsBare = false
    this.leafEvent = this.events.push(kind, start, start, data)
    this.#trimsNext = true
  }

  /** Close the open leaf, if any: emphasis that is still open becomes text. */
  closeLeaf(end = NO_LEAF): void {
    if (this.leaf === NO_LEAF) return
    this.trimLastText()
    if (this.pendingBreak === 'manual' && this.leaf !== Event.none) this.#writeBreak('manual')
    this.pendingBreak = undefined
    this.delimiters.close()
    const { events } = this
    const last = events.length - 1
    const at = end === NO_LEAF ? events.endOf(last) : end
    if (this.leaf !== Event.none) events.push(this.leaf + EXIT, at, at)
    this.leaf = NO_LEAF
    this.#trimsNext = false
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

  #writeBreak(kind: BreakKind): void {
    this.pendingBreak = undefined
    this.trimLastText()
    this.events.push(Event.lineBreak, this.#breakStart, this.#breakEnd, kind)
  }

  /** Get ready for a block: close the leaf, and the HTML `<p>` that a block ends; an empty one leaves nothing. */
  startBlock(): void {
    const isEmpty = endsWithEmptyParagraph(this.events)
    this.closeLeaf()
    if (isEmpty) this.events.truncate(this.events.length - 1)
    if (this.containers.at(-1)?.name === 'p') this.containers.pop()
    this.isBare = false
  }

  /** Take a block without content: a rule, a formula, a block of code… */
  block(kind: number, start: number, end: number, data: unknown = undefined): void {
    this.startBlock()
    this.events.push(kind, start, end, data)
  }

  /** Open a container; false, and nothing done, when the nesting is too deep. */
  enter(container: Container, start: number, end: number, data: unknown = undefined): boolean {
    if (this.containers.length >= MAX_BLOCK_DEPTH) {
      this.report?.('spip/too-deep', start, end, { limit: MAX_BLOCK_DEPTH })
      return false
    }
    this.containers.push(container)
    if (container.kind !== Event.html) this.events.push(container.kind, start, end, data)
    return true
  }

  /** Close containers until `depth` of them are left. The outermost one closed ends at `start`–`end`. */
  leave(depth: number, start: number, end: number): void {
    this.closeLeaf()
    while (this.containers.length > depth) {
      const container = this.containers.pop()
      if (container === undefined || container.kind === Event.html) continue
      // A quotation without content leaves nothing.
      if (container.kind === Event.blockquote && this.events.kindAt(this.events.length - 1) === Event.blockquote) {
        this.events.truncate(this.events.length - 1)
        continue
      }
      const isLast = this.containers.length === depth
      // A list that something else ends stops after its last item, not before what ends it.
      const at = isLast ? start : Math.min(start, this.events.endOf(this.events.length - 1))
      this.events.push(container.kind + EXIT, at, isLast ? end : at)
    }
    this.isBare = false
  }

  /** Close the innermost container that passes a test, and all that is in it; false when there is none. */
  leaveNearest(test: (container: Container) => boolean, start: number, end: number): boolean {
    const depth = this.containers.findLastIndex(test)
    if (depth >= 0) this.leave(depth, start, end)
    return depth >= 0
  }

  /** Number of containers outside the innermost lists. */
  get outsideLists(): number {
    return this.containers.findLastIndex(({ kind }) => kind !== Event.list && kind !== Event.listItem) + 1
  }

  /** Get ready for a block that no list holds. */
  leaveLists(at: number): void {
    this.startBlock()
    this.leave(this.outsideLists, at, at)
  }
}
