/** What a token of the first pass is; the scan writes them in source order. */
export const Token = {
  /** Taken back: the characters are text again. */
  text: 0,
  lineEnd: 1,
  bracketOpen: 2,
  pipe: 3,
  /** A run of `{`; `data` is the index of the `}` run that ends the heading that it starts, or -1. */
  braceOpen: 4,
  /** A run of `}`; `data` is the index of the `{` run of its heading, or -1. */
  braceClose: 5,
  /** One or two `<` that may open an angle span. */
  angleOpen: 6,
  /** A run of `>` that may close angle spans. */
  angleClose: 7,
  linkOpen: 8,
  linkClose: 9,
  footnoteOpen: 10,
  footnoteName: 11,
  footnoteClose: 12,
  abbreviationOpen: 13,
  abbreviationClose: 14,
  glossary: 15,
  anchor: 16,
  autolink: 17,
  escape: 18,
  reference: 19,
  tag: 20,
  /** Markup that is kept but never shown: a comment. */
  comment: 21,
  raw: 22,
  quoteOpen: 23,
  quoteClose: 24,
  poetryOpen: 25,
  poetryClose: 26,
  /** Markup that is read and leaves nothing: `<intro>`. */
  ignored: 27,
  resource: 28,
  model: 29,
  idiom: 30,
  multiOpen: 31,
  /** The language mark of a part of a `<multi>`. */
  multiLanguage: 32,
  multiClose: 33,
  inlineMath: 34,
  math: 35,
} as const

/** A kind of token. */
export type TokenKind = (typeof Token)[keyof typeof Token]

/**
 * The tokens of one text: four columns of equal length.
 *
 * Columns of numbers cost a third of objects here, and a token is changed in place when what it opens is closed.
 */
export class TokenList {
  readonly kind: TokenKind[] = []
  readonly start: number[] = []
  readonly end: number[] = []
  /** Index of the token that closes, or opens, this one; else -1. */
  readonly mate: number[] = []
  readonly data: unknown[] = []

  /** Add a token and give its index. */
  push(kind: TokenKind, start: number, end: number, data: unknown = undefined): number {
    this.kind.push(kind)
    this.start.push(start)
    this.end.push(end)
    this.mate.push(-1)
    this.data.push(data)
    return this.kind.length - 1
  }

  /** Make two tokens a pair. */
  pair(open: number, close: number): void {
    this.mate[open] = close
    this.mate[close] = open
  }

  /** Drop the tokens from an index on. */
  truncate(length: number): void {
    while (this.kind.length > length) {
      this.kind.pop()
      this.start.pop()
      this.end.pop()
      this.mate.pop()
      this.data.pop()
    }
  }

  get length(): number {
    return this.kind.length
  }

  kindAt(index: number): TokenKind {
    return this.kind[index] ?? Token.text
  }

  startOf(index: number): number {
    return this.start[index] ?? 0
  }

  endOf(index: number): number {
    return this.end[index] ?? 0
  }

  mateOf(index: number): number {
    return this.mate[index] ?? -1
  }
}
