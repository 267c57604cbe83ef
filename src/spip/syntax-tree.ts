import type { Node, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { BreakKind } from './parse/flow.ts'
import type { ObjectReference } from './parse/inline/link-target.ts'

/** The tree of a text: mdast, with SPIP's own nodes beside mdast's. */
export interface SpipRoot extends Root {
  children: RootContent[]
}

/** A node of the tree. */
export type SpipNode = SpipRoot | RootContent

/** The sign of a bullet line (*puce*): `- texte` at the start of a line; a `break` stands before it. */
export interface Bullet extends Node {
  type: 'bullet'
}

/** The sign of a dash line: `-- texte` at the start of a line; a `break` stands before it. */
export interface Dash extends Node {
  type: 'dash'
}

/** A poem: `<poesie>…</poesie>`. */
export interface Poetry extends Parent {
  type: 'poetry'
  children: PoetryLine[]
}

/** A line of a poem, perhaps empty. */
export interface PoetryLine extends Parent {
  type: 'poetryLine'
  children: PhrasingContent[]
}

/** An abbreviation with its long form: `[SIAE|structure d'insertion]`. */
export interface Abbreviation extends Parent {
  type: 'abbreviation'
  /** The long form. */
  title: string
  /** Language of the long form. */
  lang?: string
  children: PhrasingContent[]
}

/** A place to link to: `[#nom<-]`. */
export interface Anchor extends Node {
  type: 'anchor'
  name: string
}

/** A link to the glossary: `[?terme|définition{fr}#source]`. */
export interface GlossaryLink extends Node {
  type: 'glossaryLink'
  term: string
  definition?: string
  /** Which glossary: the word after `#`. */
  source?: string
  lang?: string
}

/** An address or a file in angle brackets: `<https://example.org>`, `<rapport.pdf>`. */
export interface Resource extends Node {
  type: 'resource'
  target: string
  kind: 'url' | 'file'
}

interface SpipPhrasing {
  bullet: Bullet
  dash: Dash
  abbreviation: Abbreviation
  anchor: Anchor
  glossaryLink: GlossaryLink
  resource: Resource
}

declare module 'mdast' {
  interface PhrasingContentMap extends SpipPhrasing {}
  interface RootContentMap extends SpipPhrasing {
    poetry: Poetry
    poetryLine: PoetryLine
  }
  interface BlockContentMap {
    poetry: Poetry
  }
  interface TextData {
    /** An escaped character: typography leaves it alone. */
    literal?: boolean
    /** The character reference (entity) as written; `value` is what it names. */
    reference?: string
  }
  interface BreakData {
    /** `auto`: a line end; `manual`: `_ ` (forced); `line`: before a bullet or a dash. */
    kind?: BreakKind
  }
  interface ParagraphData {
    /** Printed without `<p>`: the text of a list item, or of an HTML block. */
    bare?: boolean
  }
  interface LinkData {
    /** What the target is. */
    kind?: 'object' | 'url' | 'mail' | 'anchor'
    /** The object of the site that is linked: `art12`. */
    reference?: ObjectReference
    /** Language of the target; `''` is the language of the text. */
    hreflang?: string
    /** A bare URL. */
    auto?: boolean
    /** The target as written, of a link without a text. */
    target?: string
  }
  interface CodeData {
    /** A frame (*cadre*). */
    frame?: boolean
    /** Attributes of the tag, as written. */
    attributes?: string
  }
  interface InlineCodeData {
    /** Attributes of the tag, as written. */
    attributes?: string
  }
  interface FootnoteDefinitionData {
    /** A body that nothing calls: `[[<>texte]]`. */
    anonymous?: boolean
  }
}

/** Depth of SPIP's only level of headings. */
export const HEADING_DEPTH = 2
