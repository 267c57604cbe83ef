import { firstAbove } from '../../core/first-above.ts'
import type { Report } from '../report.ts'
import { SpanList } from '../span-list.ts'
import { Finder } from './finder.ts'
import type { Token, TokenList } from './token.ts'

/** Which emphasis is read: braces (`spip`), angles (`angle`), or both (`auto`). */
export type Notation = 'auto' | 'spip' | 'angle'

/** Said by a construct that does not begin at the place it was asked about. */
export const NOT_HERE = -1

/**
 * Reads a construct of the first pass at an offset, where a character is that it may begin with.
 *
 * @returns
 *   The offset after what was read, with its tokens written; or `NOT_HERE`, with nothing changed.
 */
export type Construct = (scanner: Scanner, at: number) => number

/** No bracket, zone or note is open. */
export const NONE = -1

/** The first pass over one text: tokens so far, and what is open. */
export class Scanner {
  readonly tokens: TokenList
  /** Offsets of the characters that mean something to typography. */
  readonly stops: number[] = []
  /** Index of the token of the `[` that may open a link. */
  outerBracket = NONE
  /** Index of the token of a `[` inside that one's text. */
  innerBracket = NONE
  /** Index of the token of the first `[` of a `[[`. */
  footnote = NONE
  /** Index of the token of the first `[` of the last other `[[`, inside the note that is open. */
  innerFootnote = NONE
  /** Offset of an escaped `[` whose zone must not link bare URLs. */
  escapedZone = NONE
  /** Bare URLs before this offset are text. */
  autolinksFrom = 0
  /** Is this the row of a table? It goes on to a pipe at the end of a line. */
  inRow = false
  /** Indexes of the `{` runs that may start a heading, since the last blank line. */
  headings: number[] = []
  /** Those that were open before the note that is open, when a blank line in it has made the others forgotten. */
  headingsBeforeNote: number[] | undefined
  /** Index of the token of the `<multi>` that is open. */
  multi = NONE
  /** The `<quote>` that are open, innermost last: is each an element with attributes? */
  readonly quotes: boolean[] = []
  /** Offset where the formulas of a `<math>` end; 0 outside. */
  mathEnd = 0
  /** Is this inside an HTML `<a>`? Bare URLs there are text. The first `</a>` ends it: links do not nest. */
  isInHtmlLink = false

  #finders: Map<string | RegExp, Finder> | undefined
  #endTags: Map<string, number[]> | undefined
  /** Where a tag ends that passes a place outside quotes; -1 when it has no end. */
  tagEnds: Map<number, number> | undefined

  constructor(
    readonly source: string,
    readonly notation: Notation | undefined,
    readonly report: Report | undefined,
    /** Is it a text, in which links and blank lines end what looks like a tag? */
    readonly isText: boolean,
  ) {
    this.tokens = new SpanList(source.length)
  }

  /** Forget the runs that may start a heading from a token on. */
  dropHeadingsFrom(token: number): void {
    const { headings } = this
    while ((headings.at(-1) ?? NONE) >= token) headings.pop()
  }

  /** Write a token, and give the offset after it. */
  write(kind: Token, start: number, end: number, data: unknown = undefined): number {
    this.tokens.push(kind, start, end, data)
    return end
  }

  /** Tell whether a regular expression, with the flag `y`, matches at an offset; without the match, which takes time. */
  fits(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at
    return pattern.test(this.source)
  }

  /** Match a regular expression, with the flag `y`, at an offset. */
  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.source)
  }

  /** Index of the token of the innermost `[` that may open something. */
  get bracket(): number {
    return this.innerBracket === NONE ? this.outerBracket : this.innerBracket
  }

  /** Let the innermost `[` that may open something open nothing. */
  closeBracket(): void {
    if (this.innerBracket === NONE) this.outerBracket = NONE
    this.innerBracket = NONE
  }

  /** Let no `[[` before this place open a note. */
  closeFootnote(): void {
    this.footnote = NONE
    this.innerFootnote = NONE
    this.headingsBeforeNote = undefined
  }

  /** Let no `[` before this place open anything. */
  closeBrackets(): void {
    this.outerBracket = NONE
    this.innerBracket = NONE
  }

  /** Find a string, or a pattern with the flag `g`, at or after an offset; -1 when there is none. Linear over a whole scan. */
  find(needle: string | RegExp, from: number): number {
    this.#finders ??= new Map()
    let finder = this.#finders.get(needle)
    if (finder === undefined) {
      finder = new Finder(this.source, needle)
      this.#finders.set(needle, finder)
    }
    return finder.find(from)
  }

  /** Tell whether something begins in a range. */
  has(needle: string | RegExp, from: number, to: number): boolean {
    const found = this.find(needle, from)
    return found >= 0 && found < to
  }

  /** Find the next `</name` of an element, written in any case, its name given in lower case; all are listed on the first call. */
  findClosing(name: string, from: number): number {
    this.#endTags ??= listEndTags(this.source)
    const places = this.#endTags.get(name) ?? []
    return places[firstAbove(places, from - 1)] ?? -1
  }
}

function listEndTags(source: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { 1: written = '', index } of source.matchAll(/<\/([a-z][^\s/>]*)/gi)) {
    const name = written.toLowerCase()
    const list = places.get(name)
    if (list === undefined) places.set(name, [index])
    else list.push(index)
  }
  return places
}
