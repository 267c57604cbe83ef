import type { OptionTable } from '../core/expect-options.ts'
import type { HastContent } from './html/hast.ts'
import type { ObjectReference } from './parse/inline/link-target.ts'
import type { ModelAlign } from './parse/inline/model.ts'

/** Where something of the site is. */
export interface ResolvedLink {
  /** Its address; the query and the anchor that the text asks for are added where it lacks them. */
  readonly url: string
  /** Title of the object: the text of a link that has none. */
  readonly title?: string | undefined
  /** Language of the object, when it is not that of the text. */
  readonly lang?: string | undefined
}

/** What a glossary link asks for. */
export interface GlossaryQuery {
  readonly term: string
  readonly source?: string | undefined
  readonly lang: string
}

/** What the call of a model asks for. */
export interface ModelQuery {
  readonly name: string
  readonly id?: number | undefined
  /** The parameters between pipes: `left`, `legende=Un four`… */
  readonly params: readonly string[]
  readonly align?: ModelAlign | undefined
  readonly lang: string
}

/** What the call of a document asks for: `<doc12>`, `<img12|left>`. */
export interface DocumentQuery extends ModelQuery {
  readonly id: number
}

/** A document of the site. */
export interface ResolvedDocument {
  readonly url: string
  readonly title?: string | undefined
  /** What is said of an image to those who do not see it. (default: its title) */
  readonly alt?: string | undefined
  /** Media type; without it, the name tells images from other files. */
  readonly type?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** What a string of the site's interface asks for. */
export interface IdiomQuery {
  readonly module?: string | undefined
  readonly key: string
  readonly lang: string
}

/**
 * Answers what the text itself cannot say. Each function is synchronous; `undefined` means "not known", and so does the
 * `null` of plain JavaScript. Anything else that is no answer, such as a promise, throws `TypeError`.
 */
export interface Resolve {
  /** Where an object of the site is, or its translation. (default: `spip.php?article12`) */
  readonly link?: ((reference: ObjectReference) => ResolvedLink | undefined) | undefined
  /** What a model prints, as an HTML tree; the policy filters it. (default: the call as text) */
  readonly model?: ((query: ModelQuery) => HastContent | undefined) | undefined
  /** Where a document is, and what it is; asked where `model` has no answer. (default: the call as text) */
  readonly document?: ((query: DocumentQuery) => ResolvedDocument | undefined) | undefined
  /** What a string of the site's interface says. (default: the mark as text) */
  readonly idiom?: ((query: IdiomQuery) => string | undefined) | undefined
  /** Where a term is explained. (default: Wikipedia in the language of the text) */
  readonly glossary?: ((query: GlossaryQuery) => ResolvedLink | undefined) | undefined
}

/** What each answer of the site must be. */
export const RESOLVE: OptionTable<Resolve> = {
  link: 'function',
  glossary: 'function',
  model: 'function',
  document: 'function',
  idiom: 'function',
}
