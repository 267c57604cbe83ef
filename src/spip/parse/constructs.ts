import { abbreviation } from './inline/abbreviation.ts'
import { anchor } from './inline/anchor.ts'
import { angleClose, angleOpen } from './inline/angle.ts'
import { autolink } from './inline/autolink.ts'
import { braceClose, braceOpen } from './inline/brace.ts'
import { bracketClose, bracketOpen } from './inline/bracket.ts'
import { characterReference } from './inline/character-reference.ts'
import { escape, escapedTilde } from './inline/escape.ts'
import { footnoteClose, footnoteName } from './inline/footnote.ts'
import { glossaryLink } from './inline/glossary-link.ts'
import { htmlComment } from './inline/html-comment.ts'
import { htmlTag } from './inline/html-tag.ts'
import { idiom } from './inline/idiom.ts'
import { lineEnd } from './inline/line-end.ts'
import { link } from './inline/link.ts'
import { formula, mathRegion } from './inline/math.ts'
import { model } from './inline/model.ts'
import { multi, multiLanguage } from './inline/multi.ts'
import { pipe } from './inline/pipe.ts'
import { poetry } from './inline/poetry.ts'
import { quote } from './inline/quote.ts'
import { rawBlock } from './inline/raw-block.ts'
import { resource } from './inline/resource.ts'
import type { Construct } from './scanner.ts'

/** The constructs by the ASCII character that they may begin with, in the order in which they are tried there. */
export type Constructs = Readonly<Record<string, readonly Construct[]>>

/** The constructs of a body. */
export const BODY_CONSTRUCTS: Constructs = {
  '\n': [lineEnd],
  '\r': [lineEnd],
  '<': [
    htmlComment,
    rawBlock,
    quote,
    poetry,
    multi,
    idiom,
    mathRegion,
    model,
    resource,
    footnoteName,
    htmlTag,
    angleOpen,
  ],
  '>': [angleClose],
  '[': [multiLanguage, glossaryLink, anchor, bracketOpen],
  ']': [footnoteClose, abbreviation, bracketClose],
  '-': [link],
  '{': [braceOpen],
  '}': [braceClose],
  '|': [pipe],
  '\\': [escape],
  '&': [characterReference],
  $: [formula],
  ':': [autolink],
  w: [autolink],
  W: [autolink],
}

/** The constructs of a one-line field, such as a title: raw blocks, tags, entities. */
export const LINE_CONSTRUCTS: Constructs = {
  '<': [htmlComment, rawBlock, multi, idiom, model, htmlTag],
  '[': [multiLanguage],
  '\\': [escapedTilde],
  '&': [characterReference],
}

/** The constructs of HTML: in it, nothing of SPIP is markup. */
export const HTML_CONSTRUCTS: Constructs = { '<': [htmlComment, rawBlock, htmlTag] }
