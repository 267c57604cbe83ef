import { expectOneOf, expectType, wrongArgument } from '../core/argument.ts'
import { expectOptions, expectOptionsOf, type OptionTable } from '../core/expect-options.ts'
import type { OnProblem } from '../core/problem.ts'
import { checkedResolve } from './answers.ts'
import type { HastContent } from './html/hast.ts'
import { type HtmlPolicy, type HtmlPolicyName, POLICIES } from './html/policy.ts'
import { originOf } from './html/url.ts'
import type { ObjectReference } from './parse/inline/link-target.ts'
import type { ModelAlign } from './parse/inline/model.ts'
import type { Notation } from './parse/scanner.ts'

/** How a source is parsed. */
export interface ParseOptions {
  /**
   * Which emphasis is read: `spip` braces only (what SPIP reads), `angle` angles only, `auto` both.
   * (default: `'auto'`)
   */
  readonly notation?: Notation | undefined
  /** Language of the page: behind a `<multi>`, notes are numbered as by the part that it shows. (default: `'fr'`) */
  readonly lang?: string | undefined
  /** Receives what looks like a slip: unclosed markup, stray end tags. (default: none) */
  readonly onProblem?: OnProblem | undefined
}

/** Where something of the site is. */
export interface ResolvedLink {
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

/** How HTML is rendered. */
export interface RenderOptions extends ParseOptions {
  /** A set of the defaults of other options: an article, or a reader's comment. (default: `'article'`) */
  readonly profile?: 'article' | 'comment' | undefined
  /** What becomes of HTML written in the text. (default: as `profile`) */
  readonly html?: HtmlPolicyName | readonly string[] | HtmlPolicy | undefined
  /** Language of the text: typographic rules, labels of notes. (default: `'fr'`) */
  readonly lang?: string | undefined
  /** Set non-breaking spaces, apostrophes and dashes. (default: `true`) */
  readonly typography?: boolean | undefined
  /** Write SPIP's class names, so that an existing style sheet works. (default: `true`) */
  readonly classes?: boolean | undefined
  /** Level of `{{{…}}}`, 1 to 6. (default: `2`) */
  readonly headingDepth?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** In front of every generated id, so that several texts share a page. (default: `''`, `'c-'` for comments) */
  readonly notePrefix?: string | undefined
  /** Address of the site: links to the same origin are not external. (default: none) */
  readonly siteUrl?: string | undefined
  /** Mark every link `nofollow`. (default: only bare URLs; all for comments) */
  readonly nofollow?: boolean | undefined
  /** Answers what the text cannot say. (default: SPIP's own fallbacks) */
  readonly resolve?: Resolve | undefined
}

/** The notations that a source may be read in. */
export const NOTATIONS = ['auto', 'spip', 'angle'] satisfies Notation[]

/** What each option of a parse must be. */
export const PARSE_OPTIONS: OptionTable<ParseOptions> = { notation: NOTATIONS, lang: 'string', onProblem: 'function' }

const RENDER_OPTIONS: OptionTable<RenderOptions> = {
  ...PARSE_OPTIONS,
  profile: ['article', 'comment'],
  html: undefined,
  lang: 'string',
  typography: 'boolean',
  classes: 'boolean',
  headingDepth: [1, 2, 3, 4, 5, 6],
  notePrefix: 'string',
  siteUrl: 'string',
  nofollow: 'boolean',
  resolve: 'object',
}

/** What each answer of the site must be. */
export const RESOLVE: OptionTable<Resolve> = {
  link: 'function',
  glossary: 'function',
  model: 'function',
  document: 'function',
  idiom: 'function',
}

const NOTE_PREFIX = /^[\p{L}\p{N}_.:-]*$/u
const POLICY_NAMES = ['elements', 'attributes', 'schemes'] satisfies (keyof HtmlPolicy)[]

/** Every option, with its default filled in. */
export interface RenderSettings {
  readonly notation: Notation
  readonly policy: HtmlPolicy
  readonly lang: string
  readonly typography: boolean
  readonly classes: boolean
  readonly headingDepth: number
  readonly notePrefix: string
  readonly siteOrigin: string | undefined
  readonly nofollow: boolean
  /** Are models asked for? Not in comments. */
  readonly models: boolean
  readonly resolve: Resolve
  readonly onProblem: OnProblem | undefined
}

/** Those of a rendering without options; made when it is asked for. */
let defaults: RenderSettings | undefined

/** Check the options of a rendering, and fill in the defaults. */
export function renderSettings(options: RenderOptions | undefined): RenderSettings {
  if (options !== undefined) {
    expectRenderOptions(options)
    return settingsOf(options)
  }
  defaults ??= settingsOf({})
  return defaults
}

function settingsOf(options: RenderOptions): RenderSettings {
  const isComment = options.profile === 'comment'
  return {
    notation: options.notation ?? 'auto',
    policy: policyOf(options.html ?? options.profile ?? 'article'),
    lang: options.lang ?? 'fr',
    typography: options.typography ?? true,
    classes: options.classes ?? true,
    headingDepth: options.headingDepth ?? 2,
    notePrefix: options.notePrefix ?? (isComment ? 'c-' : ''),
    siteOrigin: options.siteUrl === undefined ? undefined : originOf(options.siteUrl),
    nofollow: options.nofollow ?? isComment,
    models: !isComment,
    resolve: checkedResolve(options.resolve),
    onProblem: options.onProblem,
  }
}

function expectRenderOptions(options: RenderOptions): void {
  expectOptionsOf(options, RENDER_OPTIONS)
  expectOptionsOf(options.resolve, RESOLVE, 'options.resolve')
  const { notePrefix, siteUrl } = options
  if (notePrefix !== undefined && !NOTE_PREFIX.test(notePrefix)) {
    throw wrongArgument('options.notePrefix', 'letters, digits, - _ . or :', notePrefix)
  }
  if (siteUrl !== undefined && originOf(siteUrl) === undefined) {
    throw wrongArgument('options.siteUrl', 'an absolute address', siteUrl)
  }
}

function policyOf(html: NonNullable<RenderOptions['html']>): HtmlPolicy {
  if (typeof html === 'string') {
    expectOneOf(html, Object.keys(POLICIES), 'options.html')
    return POLICIES[html]
  }
  if (Array.isArray(html)) return policyOf({ ...POLICIES.comment, elements: html })
  expectType(html, 'object', 'options.html')
  expectOptions(html, POLICY_NAMES, 'options.html')
  const { elements, attributes, schemes } = html as Partial<HtmlPolicy>
  if (![elements, schemes, ...Object.values(attributes ?? [0])].every(isNames)) {
    throw new TypeError('Expected `options.html` to have `elements`, `attributes` and `schemes`, lists of names')
  }
  return html as HtmlPolicy
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
