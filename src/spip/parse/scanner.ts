import { type Finder, patternFinder, stringFinder } from './finder.ts'
import type { Report } from './flow.ts'
import { TokenList } from './token.ts'

/** Which emphasis is read: braces (`spip`), angles (`angle`), or both (`auto`). */
export type Notation = 'auto' | 'spip' | 'angle'

/** Said by a construct that does not begin at the place it was asked about. */
export const NOT_HERE = -1

/** A construct of the first pass: what may begin at some characters. */
export interface Construct {
  readonly name: string
  /** The ASCII characters that it can begin with. */
  readonly characters: string
  /**
   * Read the construct at an offset.
   *
   * @returns
   *   The offset after what was read, with its tokens written; or `NOT_HERE`, with nothing changed.
   */
  read(scanner: Scanner, at: number): number
}

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
  /** Offset of an escaped `[` whose zone must not link bare URLs. */
  escapedZone = NONE
  /** Bare URLs before this offset are text. */
  autolinksFrom = 0
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
  /** Number of HTML `<a>` that are open: bare URLs inside are text. */
  htmlLinks = 0

  #finders: Map<string, Finder> | undefined
  #endTags: Map<string, number[]> | undefined
  /** Where a tag ends that passes a place outside quotes; -1 when it has no end. */
  tagEnds: Map<number, number> | undefined

  constructor(
    readonly source: string,
    readonly notation: Notation,
    readonly report: Report | undefined,
  ) {
    this.tokens = new TokenList(source.length)
  }

  /** Forget the runs that may start a heading from a token on. */
  dropHeadingsFrom(token: number): void {
    const { headings } = this
    while ((headings.at(-1) ?? NONE) >= token) headings.pop()
  }

  /** Find a fixed string at or after an offset; -1 when there is none. Linear over a whole scan. */
  find(needle: string, from: number): number {
    this.#finders ??= new Map()
    let finder = this.#finders.get(needle)
    if (finder === undefined) {
      finder = stringFinder(this.source, needle)
      this.#finders.set(needle, finder)
    }
    return finder.find(from)
  }

  /** Find the end tag of a raw or poetry block, in any case; `names` is an alternation. */
  findEndTag(names: string, from: number): number {
    const key = `</${names}`
    this.#finders ??= new Map()
    let finder = this.#finders.get(key)
    if (finder === undefined) {
      finder = patternFinder(this.source, endTagOf(names))
      this.#finders.set(key, finder)
    }
    return finder.find(from)
  }

  /** Find the next `</name` of any element, in any case; all are listed on the first call. */
  findClosing(name: string, from: number): number {
    this.#endTags ??= listEndTags(this.source)
    const places = this.#endTags.get(name.toLowerCase())
    if (places === undefined) return -1
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    return places[low] ?? -1
  }

  /** Find the end of the block that an offset lies in: the next blank line, or the end. */
  findBlankLine(from: number): number {
    this.#finders ??= new Map()
    let finder = this.#finders.get(BLANK_LINE)
    if (finder === undefined) {
      finder = patternFinder(this.source, /(?:\r\n|\n|\r)[ \t]*(?:\r|\n)/g)
      this.#finders.set(BLANK_LINE, finder)
    }
    const found = finder.find(from)
    return found < 0 ? this.source.length : found
  }
}

const END_TAGS = new Map<string, RegExp>()

// There are as many as kinds of raw and poetry blocks.
function endTagOf(names: string): RegExp {
  const known = END_TAGS.get(names)
  if (known !== undefined) return known
  const pattern = new RegExp(`</(?:${names})>`, 'gi')
  END_TAGS.set(names, pattern)
  return pattern
}

const BLANK_LINE = '\n\n'

function listEndTags(source: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const pattern = /<\/([a-z][^\s/>]*)/gi
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const name = (match[1] ?? '').toLowerCase()
    const list = places.get(name)
    if (list === undefined) places.set(name, [match.index])
    else list.push(match.index)
  }
  return places
}
