import type { SpipCode } from '../core/codes/spip.ts'
import type { OptionTable } from '../core/expect-options.ts'
import type { OnProblem } from '../core/problem.ts'
import type { HtmlPolicy, HtmlPolicyName } from './html/policy.ts'
import type { Notation } from './parse/scanner.ts'
import type { Resolve } from './resolve.ts'

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
  readonly onProblem?: OnProblem<SpipCode> | undefined
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

/** What each option of a writer of source must be. */
export const SOURCE_OPTIONS: OptionTable<Omit<ParseOptions, 'lang'>> = { notation: NOTATIONS, onProblem: 'function' }

/** What each option of a parse must be. */
export const PARSE_OPTIONS: OptionTable<ParseOptions> = { ...SOURCE_OPTIONS, lang: 'string' }

/** What each option of a rendering must be. */
export const RENDER_OPTIONS: OptionTable<RenderOptions> = {
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
