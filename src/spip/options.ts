import { expectOneOf, expectOptions, expectType, show } from '../core/argument.ts'
import type { OnProblem } from '../core/problem.ts'
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

/** Answers what the text itself cannot say. Each function is synchronous; `undefined` means "not known". */
export interface Resolve {
  /** Where an object of the site is. (default: `spip.php?article12`) */
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

/** What each option must be, those aside that name one of a few values. */
const TYPES = {
  lang: 'string',
  typography: 'boolean',
  classes: 'boolean',
  notePrefix: 'string',
  siteUrl: 'string',
  nofollow: 'boolean',
  resolve: 'object',
  onProblem: 'function',
} as const satisfies Partial<Record<keyof RenderOptions, string>>

const ID_PART = /^[\p{L}\p{N}_.:-]*$/u
const RESOLVE_NAMES = ['link', 'glossary', 'model', 'document', 'idiom'] satisfies (keyof Resolve)[]

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

const PARSE_NAMES = ['notation', 'onProblem'] satisfies (keyof ParseOptions)[]
const RENDER_NAMES = [
  'notation',
  'onProblem',
  'profile',
  'html',
  'lang',
  'typography',
  'classes',
  'headingDepth',
  'notePrefix',
  'siteUrl',
  'nofollow',
  'resolve',
] satisfies (keyof RenderOptions)[]

/** Check the options of a parse. */
export function parseSettings(options: ParseOptions | undefined): {
  notation: Notation
  onProblem: OnProblem | undefined
} {
  expectOptions(options, PARSE_NAMES)
  const notation = options?.notation ?? 'auto'
  expectOneOf(notation, ['auto', 'spip', 'angle'], 'options.notation')
  expectType(options?.onProblem, 'function', 'options.onProblem')
  return { notation, onProblem: options?.onProblem }
}

const DEFAULTS: RenderSettings = renderDefaults()

function renderDefaults(): RenderSettings {
  return {
    notation: 'auto',
    policy: POLICIES.article,
    lang: 'fr',
    typography: true,
    classes: true,
    headingDepth: 2,
    notePrefix: '',
    siteOrigin: undefined,
    nofollow: false,
    models: true,
    resolve: {},
    onProblem: undefined,
  }
}

/** Check the options of a rendering, and fill in the defaults. */
export function renderSettings(options: RenderOptions | undefined): RenderSettings {
  if (options === undefined) return DEFAULTS
  expectOptions(options, RENDER_NAMES)
  expectTypes(options)
  const profile = options.profile ?? 'article'
  expectOneOf(profile, ['article', 'comment'], 'options.profile')
  const isComment = profile === 'comment'
  const headingDepth = options.headingDepth ?? DEFAULTS.headingDepth
  expectOneOf(headingDepth, [1, 2, 3, 4, 5, 6], 'options.headingDepth')
  const notation = options.notation ?? DEFAULTS.notation
  expectOneOf(notation, ['auto', 'spip', 'angle'], 'options.notation')
  return {
    notation,
    policy: policyOf(options.html ?? profile),
    lang: options.lang ?? DEFAULTS.lang,
    typography: options.typography ?? DEFAULTS.typography,
    classes: options.classes ?? DEFAULTS.classes,
    headingDepth,
    notePrefix: options.notePrefix ?? (isComment ? 'c-' : ''),
    siteOrigin: options.siteUrl === undefined ? undefined : originOf(options.siteUrl),
    nofollow: options.nofollow ?? isComment,
    models: !isComment,
    resolve: options.resolve ?? {},
    onProblem: options.onProblem,
  }
}

function expectTypes(options: RenderOptions): void {
  for (const [name, type] of Object.entries(TYPES)) {
    expectType(options[name as keyof typeof TYPES], type, `options.${name}`)
  }
  expectOptions(options.resolve, RESOLVE_NAMES, 'options.resolve')
  for (const name of RESOLVE_NAMES) expectType(options.resolve?.[name], 'function', `options.resolve.${name}`)
  if (options.notePrefix !== undefined && !ID_PART.test(options.notePrefix)) {
    throw new TypeError(
      `Expected \`options.notePrefix\` to be letters, digits, - _ . or :, got ${show(options.notePrefix)}`,
    )
  }
  if (options.siteUrl !== undefined && originOf(options.siteUrl) === undefined) {
    throw new TypeError(`Expected \`options.siteUrl\` to be an absolute address, got ${show(options.siteUrl)}`)
  }
}

function policyOf(html: NonNullable<RenderOptions['html']>): HtmlPolicy {
  if (typeof html === 'string') {
    expectOneOf(html, Object.keys(POLICIES), 'options.html')
    return POLICIES[html]
  }
  if (Array.isArray(html)) return html.length === 0 ? POLICIES.none : { ...POLICIES.comment, elements: html }
  expectType(html, 'object', 'options.html')
  expectOptions(html, POLICY_NAMES, 'options.html')
  const { elements, attributes, schemes } = html as Partial<HtmlPolicy>
  if (!Array.isArray(elements) || !Array.isArray(schemes) || typeof attributes !== 'object') {
    throw new TypeError('Expected `options.html` to have `elements`, `attributes` and `schemes`')
  }
  return html as HtmlPolicy
}
