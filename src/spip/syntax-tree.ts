import type { Data, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { BreakKind } from './event-data.ts'
import type { ObjectReference } from './parse/inline/link-target.ts'

/** The tree of a text: mdast, with SPIP's own nodes beside mdast's. */
export interface SpipRoot extends Root {
  children: RootContent[]
}

/** A node of the tree. */
export type SpipNode = SpipRoot | RootContent

/** The sign of a bullet line (*puce*): `- texte`; a `break` stands before it, unless it starts its paragraph. */
export interface Bullet extends Node {
  type: 'bullet'
}

/** The sign of a dash line: `-- texte`; a `break` stands before it, unless it starts its paragraph. */
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
  /** Was it marked by `annotateTerms`? Then the tooltip of a note says its words alone, not those of the long form. */
  data?: Data & { annotated?: boolean }
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
  kind: 'url' | 'mail' | 'file'
}

/** The call of a model (*modèle*): `<img12|left>`. */
export interface SpipModel extends Node {
  type: 'spipModel'
  name: string
  id?: number
  params: string[]
  align?: 'left' | 'right' | 'center'
  /** The call as written. */
  value: string
}

/** A string of the site's interface (*chaîne de langue*): `<:module:cle:>`. */
export interface Idiom extends Node {
  type: 'idiom'
  module?: string
  key: string
}

/** A formula in the text, in TeX. */
export interface InlineMath extends Node {
  type: 'inlineMath'
  value: string
}

/** A formula on a line of its own, in TeX. */
export interface Math extends Node {
  type: 'math'
  value: string
}

/** A multilingual text: `<multi>[fr]Pain[en]Bread</multi>`. */
export interface Multi extends Parent {
  type: 'multi'
  children: MultiVariant[]
}

/** One part of a multilingual text: inline content, or blocks. */
export interface MultiVariant extends Parent {
  type: 'multiVariant'
  /** Language; `''` for the text before the first mark. */
  lang: string
  children: RootContent[]
}

/** The caption of a table. */
export interface TableCaption extends Parent {
  type: 'tableCaption'
  children: PhrasingContent[]
}

interface SpipPhrasing {
  spipModel: SpipModel
  idiom: Idiom
  inlineMath: InlineMath
  multi: Multi
  bullet: Bullet
  dash: Dash
  abbreviation: Abbreviation
  anchor: Anchor
  glossaryLink: GlossaryLink
  resource: Resource
}

interface SpipFlow {
  poetry: Poetry
  math: Math
  multi: Multi
}

// What other packages declare too, such as `mdast-util-math` its formulas, may only be inherited: their own then counts.
declare module 'mdast' {
  interface PhrasingContentMap extends SpipPhrasing {}
  interface RootContentMap extends SpipPhrasing, SpipFlow {
    poetryLine: PoetryLine
    multiVariant: MultiVariant
    tableCaption: TableCaption
  }
  interface BlockContentMap extends SpipFlow {}
  interface TextData {
    /** An escaped character: typography leaves it alone. */
    literal?: boolean
    /** The character reference (entity) as written; `value` is what it names. */
    reference?: string
  }
  interface BreakData {
    /** `auto`: a line end; `manual`: `_ `; `line`: before a bullet or a dash; `blank`: a blank line in a cell. */
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
  interface TableData {
    /** Is the first row a header? In mdast it always is; in SPIP it need not be. */
    headRow?: boolean
    /** Is the first cell of each row a header? */
    headColumn?: boolean
    /** Decimal sign of each column of numbers; `null` for other columns. */
    numeric?: ('' | 'point' | 'virgule' | null)[]
    caption?: TableCaption
    /** Text for those who cannot see the table. */
    summary?: string
  }
  interface TableCellData {
    /** Column that the cell starts in, from 0. */
    column?: number
    header?: boolean
    colspan?: number
    rowspan?: number
  }
  interface FootnoteDefinitionData {
    /** A body that nothing calls: `[[<>texte]]`. */
    anonymous?: boolean
  }
}

/** Depth of SPIP's only level of headings. */
export const HEADING_DEPTH = 2
