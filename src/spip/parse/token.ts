import type { SpanList } from '../span-list.ts'

/** What a token of the first pass is; the scan writes them in source order. */
// biome-ignore lint/style/noEnum: the build writes its numbers where they are used; an object of them weighs 0.4 KB
export enum Token {
  /** Taken back: the characters are text again. */
  text = 0,
  lineEnd = 1,
  bracketOpen = 2,
  pipe = 3,
  /** A run of `{`; its mate is the `}` run that ends the heading that it starts. */
  braceOpen = 4,
  /** A run of `}`; its mate is the `{` run that starts its heading. */
  braceClose = 5,
  /** One or two `<` that may open an angle span. */
  angleOpen = 6,
  /** A run of `>` that may close angle spans. */
  angleClose = 7,
  linkOpen = 8,
  linkClose = 9,
  footnoteOpen = 10,
  footnoteName = 11,
  footnoteClose = 12,
  abbreviationOpen = 13,
  abbreviationClose = 14,
  glossary = 15,
  anchor = 16,
  autolink = 17,
  escape = 18,
  reference = 19,
  tag = 20,
  /** Markup that is kept but never shown: a comment. */
  comment = 21,
  raw = 22,
  quoteOpen = 23,
  quoteClose = 24,
  poetryOpen = 25,
  poetryClose = 26,
  /** Markup that is read and leaves nothing: `<intro>`. */
  ignored = 27,
  resource = 28,
  model = 29,
  idiom = 30,
  multiOpen = 31,
  /** The language mark of a part of a `<multi>`. */
  multiLanguage = 32,
  multiClose = 33,
  inlineMath = 34,
  math = 35,
}

/** The tokens of one text. A token is changed in place when what it opens is closed. */
export type TokenList = SpanList<Token>
