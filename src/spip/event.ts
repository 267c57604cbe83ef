/**
 * What happens in a text, in order: blocks and spans are entered and left, text and leaves lie between.
 *
 * Parsing a source and walking a tree both give such a stream; HTML, plain text and the tree are made from it.
 */
export const Event = {
  none: 0,
  // Leaves
  text: 1,
  /** A character that typography leaves alone: an escaped one (`data` undefined), or a reference (its source). */
  literal: 2,
  lineBreak: 3,
  bullet: 4,
  dash: 5,
  thematicBreak: 6,
  code: 7,
  inlineCode: 8,
  html: 9,
  anchor: 10,
  glossaryLink: 11,
  footnoteReference: 12,
  resource: 13,
  model: 14,
  inlineMath: 16,
  math: 17,
  idiom: 18,
  /** A character that may open emphasis; text, once the leaf is closed and nothing closed it. */
  delimiter: 15,
  // Nodes with content: entered, then left
  paragraph: 32,
  heading: 33,
  strong: 34,
  emphasis: 35,
  link: 36,
  list: 37,
  listItem: 38,
  blockquote: 39,
  poetry: 40,
  poetryLine: 41,
  abbreviation: 42,
  footnoteDefinition: 43,
  delete: 44,
  table: 45,
  tableRow: 46,
  tableCell: 47,
  tableCaption: 48,
  multi: 49,
  multiVariant: 50,
} as const

/** Added to the kind of a node with content where it is left. */
export const EXIT = 64

/** The events of one text: four columns of equal length. */
export class EventStream {
  readonly kind: number[] = []
  readonly start: number[] = []
  readonly end: number[] = []
  readonly data: unknown[] = []
  /** Index of the first note; the length, when there is none. */
  notesStart = 0

  /**
   * @param source
   *   The text that offsets count in; text events of a tree bring their own (`data`).
   */
  constructor(readonly source: string) {}

  get length(): number {
    return this.kind.length
  }

  /** Add an event and give its index. */
  push(kind: number, start: number, end: number, data: unknown = undefined): number {
    this.kind.push(kind)
    this.start.push(start)
    this.end.push(end)
    this.data.push(data)
    return this.kind.length - 1
  }

  kindAt(index: number): number {
    return this.kind[index] ?? Event.none
  }

  startOf(index: number): number {
    return this.start[index] ?? 0
  }

  endOf(index: number): number {
    return this.end[index] ?? 0
  }

  /** Drop the events from an index on. */
  truncate(length: number): void {
    // Popping the few that go is cheaper than setting lengths, which looks at the whole array's storage.
    while (this.kind.length > length) {
      this.kind.pop()
      this.start.pop()
      this.end.pop()
      this.data.pop()
    }
  }
}
