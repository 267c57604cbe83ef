import { SITE_LANGUAGE } from '../choose-variant.ts'
import { Event, EXIT } from '../event.ts'
import type { Report } from '../report.ts'
import { endsWithEmptyParagraph } from './block/empty-paragraph.ts'
import { type Footnotes, makeFootnotes } from './block/footnote-bodies.ts'
import { startLine } from './block/line.ts'
import { CELL } from './block/table-events.ts'
import { InlineFlow } from './inline-flow.ts'
import { MAX_BLOCK_DEPTH } from './limits.ts'
import type { Token, TokenList } from './token.ts'

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
 * Deals with a token, which lies from `start` to `end`, carries `data`, and is the one at `index`: writes events.
 *
 * The cursor is behind the token; a handler that deals with more moves it on, and the tokens on the way are passed over.
 */
export type Handler = (flow: Flow, start: number, end: number, data: unknown, index: number) => void

/** The second pass: reads tokens in order, and keeps the containers that are open, beside the leaf inside them. */
export class Flow extends InlineFlow {
  readonly containers: Container[] = []
  readonly footnotes: Footnotes = makeFootnotes()
  /** Index of the next token, when a line starts. */
  nextToken = 0
  /** Index after the last token of the range that is read. */
  lastToken = 0
  /** Offset where that range ends. */
  limit = 0
  /** A row of a table that starts before this token never ends. */
  noRowBefore = 0
  /** A poem that starts before this token, in the range that is read, never ends. */
  noPoemBefore = 0
  /** Text up to here is dealt with. */
  cursor = 0
  /** Number of events at the last blank line, or at the start of the text: while there are no more, nothing came since. */
  blankAt = 0
  /** The language of the page: the numbers of notes are those of its part of a multilingual text. */
  lang: string = SITE_LANGUAGE
  /** Is this a poem, or a one-line field? No block starts inside them. */
  inlineOnly = false
  /** Are `{` and `{{` emphasis? Not in the angle notation, where headings alone have braces. */
  readsBraces = true
  /** Are line ends breaks? Not in a text that starts with `<!-- ig br -->`. */
  autoBreaks = true

  constructor(
    source: string,
    readonly tokens: TokenList,
    stops: readonly number[],
    readonly handlers: Readonly<Partial<Record<Token, Handler>>>,
    report: Report | undefined,
  ) {
    super(source, stops, report)
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
   * @param startsLine
   *   May a block begin right at its start?
   */
  read(first: number, last: number, to: number, startsLine = false): void {
    const { tokens, handlers, lastToken, limit, noPoemBefore } = this
    this.lastToken = last
    this.noPoemBefore = 0
    this.limit = to
    if (startsLine) startLine(this, this.cursor, this.cursor)
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

  /** May a paragraph begin with a break here? Not behind a blank line, nor at the start of the text, an item or a cell. */
  get keepsBreak(): boolean {
    const { length } = this.events
    const before = this.events.kindAt(length - 1)
    return length > 0 && length !== this.blankAt && before !== Event.listItem && before !== Event.tableCell
  }

  /** Is the innermost container a cell? */
  get inCell(): boolean {
    return this.containers.at(-1) === CELL
  }

  /** Get ready for a block: close the leaf, and the HTML `<p>` that a block ends; an empty one leaves nothing. */
  startBlock(): void {
    this.closeLeaf()
    if (endsWithEmptyParagraph(this.events)) this.events.truncate(this.events.length - 1)
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
      if (this.events.kindAt(this.events.length - 1) === Event.blockquote) {
        this.events.truncate(this.events.length - 1)
        continue
      }
      // A list stops after its last item, not before what ends it.
      const isLast = this.containers.length === depth && container.kind !== Event.list
      const at = isLast ? start : Math.min(start, this.events.endOf(this.events.length - 1))
      this.events.push(container.kind + EXIT, at, isLast ? end : at)
    }
    this.isBare = false
  }

  /** Close the innermost container that passes a test, and all that is in it; false when there is none in the part. */
  leaveNearest(test: (container: Container) => boolean, start: number, end: number): boolean {
    const depth = this.containers.findLastIndex(test)
    // The other cells of a row, and the other parts of a multilingual text, stand in what the whole stands in.
    if (depth <= this.containers.findLastIndex(({ kind }) => kind >= Event.tableCell)) return false
    this.leave(depth, start, end)
    return true
  }

  /** Number of containers outside the innermost lists. */
  get outsideLists(): number {
    const { containers } = this
    let depth = containers.length
    while (depth > 0 && isOfList(containers[depth - 1])) depth--
    return depth
  }

  /** Get ready for a block that no list holds. */
  leaveLists(at: number): void {
    this.startBlock()
    this.leave(this.outsideLists, at, at)
  }
}

function isOfList(container: Container | undefined): boolean {
  return container?.kind === Event.list || container?.kind === Event.listItem
}
