import type { Event } from './event.ts'
import type { FootnoteBody, FootnoteReferenceFields } from './parse/block/footnote-bodies.ts'
import type { CellFields } from './parse/block/merged-cells.ts'
import type { TableFields } from './parse/block/table-grid.ts'
import type { TagData } from './parse/inline/html-tag.ts'
import type { LinkFields } from './parse/inline/link.ts'
import type { ModelFields } from './parse/inline/model.ts'
import type { RawName } from './parse/inline/raw-block.ts'
import type {
  Abbreviation,
  Anchor,
  GlossaryLink,
  Idiom,
  InlineMath,
  Math,
  MultiVariant,
  Resource,
} from './syntax-tree.ts'

/** The kinds of line break. */
export type BreakKind = 'auto' | 'manual' | 'line' | 'blank'

/** The fields of a paragraph that is printed without its element. */
export const BARE = { bare: true } as const

/** What inline code or a code block says. */
export interface CodeFields {
  readonly value: string
  /** Attributes of the tag, as written. */
  readonly attributes?: string
  /** A frame (*cadre*): code in a box. */
  readonly frame?: boolean
}

/** HTML that is written in a text: one tag, a comment, or a raw block. */
export interface HtmlFields {
  readonly value: string
  /** A tag. */
  readonly tag?: TagData
  /** A raw block, and what stands between its tags. */
  readonly raw?: RawName
  readonly content?: string
}

// What a node says, which its event carries as it is.
type Fields<Node> = Readonly<Omit<Node, 'type' | 'children' | 'position' | 'data'>>

/** What events carry, by their kind; the others carry nothing. */
interface EventData {
  /** The characters, in a tree; in a source its range has them. */
  [Event.text]: string | undefined
  /** A character reference as written, an escaped character, or the text of a bare URL. */
  [Event.literal]: string
  [Event.lineBreak]: BreakKind
  [Event.code]: CodeFields
  [Event.inlineCode]: CodeFields
  [Event.html]: HtmlFields
  [Event.anchor]: Fields<Anchor>
  [Event.glossaryLink]: Fields<GlossaryLink>
  [Event.footnoteReference]: FootnoteReferenceFields
  [Event.resource]: Fields<Resource>
  [Event.model]: ModelFields
  [Event.inlineMath]: Fields<InlineMath>
  [Event.math]: Fields<Math>
  [Event.idiom]: Fields<Idiom>
  /** Only of one that is printed without its element. */
  [Event.paragraph]: { readonly bare: true } | undefined
  /** Only of one that SPIP has no markup for. */
  [Event.heading]: { readonly depth: number } | undefined
  [Event.link]: LinkFields
  [Event.list]: { readonly ordered?: boolean; readonly start?: number }
  [Event.abbreviation]: Fields<Abbreviation> & { readonly annotated?: boolean | undefined }
  [Event.footnoteDefinition]: FootnoteBody['fields']
  [Event.table]: TableFields
  /** Cells of trees from elsewhere say less than those of a source. */
  [Event.tableCell]: Partial<CellFields>
  [Event.multiVariant]: Fields<MultiVariant>
}

/** What an event of a kind carries. */
export type DataOf<Kind extends Event> = Kind extends keyof EventData ? EventData[Kind] : undefined
