import { trimmed } from './characters.ts'
import { SpanList } from './span-list.ts'

/**
 * What happens in a text, in order: blocks and spans are entered and left, text and leaves lie between.
 *
 * Parsing a source and walking a tree both give such a stream; HTML, plain text and the tree are made from it. What an
 * event carries is in `event-data.ts`.
 */
// biome-ignore lint/style/noEnum: the build writes its numbers where they are used; an object of them weighs 0.5 KB
export enum Event {
  none = 0,
  // Leaves
  text = 1,
  /** A character that typography leaves alone: an escaped one, a character reference, or the text of a bare URL. */
  literal = 2,
  lineBreak = 3,
  bullet = 4,
  dash = 5,
  thematicBreak = 6,
  code = 7,
  inlineCode = 8,
  html = 9,
  anchor = 10,
  glossaryLink = 11,
  footnoteReference = 12,
  resource = 13,
  model = 14,
  /** A character that may open emphasis; text, once the leaf is closed and nothing closed it. */
  delimiter = 15,
  inlineMath = 16,
  math = 17,
  idiom = 18,
  // Nodes with content: entered, then left
  paragraph = 32,
  heading = 33,
  strong = 34,
  emphasis = 35,
  link = 36,
  list = 37,
  listItem = 38,
  blockquote = 39,
  poetry = 40,
  poetryLine = 41,
  abbreviation = 42,
  footnoteDefinition = 43,
  delete = 44,
  table = 45,
  tableRow = 46,
  tableCell = 47,
  tableCaption = 48,
  multi = 49,
  multiVariant = 50,
}

/** Added to the kind of a node with content where it is left. */
export const EXIT = 64

/** The events of one text. */
export class EventStream extends SpanList {
  /** Index of the first note; the length, when there is none. */
  notesStart = 0
  /** Whether it is a field of one line, in which nothing breaks a line. */
  isLine = false
  /** The names of the anchors, their character references read. */
  readonly anchors = new Set<string>()

  /**
   * @param source
   *   The text that offsets count in; text events of a tree bring their own (`data`).
   * @param stops
   *   Offsets of what means something to typography in it, its length at the end.
   * @param characters
   *   Length of the text that is said, where it is not `source`.
   */
  constructor(
    readonly source: string,
    readonly stops: readonly number[],
    characters = source.length,
  ) {
    super(characters)
  }

  /** Give the characters of a literal, or of a text: its own, or what the source has there. */
  literalAt(index: number): string {
    const own = this.data[index]
    return typeof own === 'string' ? own : this.source.slice(this.startOf(index), this.endOf(index))
  }

  /** Tell whether an event is the end of a line, or text that is nothing but white space. */
  isBlank(index: number): boolean {
    const kind = this.kindAt(index)
    if (kind === Event.lineBreak) return this.data[index] === 'auto'
    return kind === Event.text && trimmed(this.literalAt(index)) === ''
  }

  /**
   * Give the index of the event that leaves a node; the length, when nothing does. In a tree they are mates; in a source
   * it is asked of what holds none of its kind.
   */
  exitOf(index: number): number {
    const exit = this.kindAt(index) + EXIT
    let last = Math.max(index, this.mateOf(index))
    while (last < this.length && this.kindAt(last) !== exit) last++
    return last
  }
}
