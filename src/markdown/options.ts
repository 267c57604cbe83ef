import { expectOneOf, expectOptions, expectType } from '../core/argument.ts'
import type { ParseOptions, Resolve } from '../spip/index.ts'

/** How SPIP source becomes Markdown. */
export interface SpipToMarkdownOptions extends ParseOptions {
  /**
   * Language of the Markdown, as SPIP writes it (`fr`, `pt_br`): it picks the part of `<multi>` texts as SPIP does, and
   * is what `resolve` is asked in. (default: every part of `<multi>` is kept, between tags that tell its language; the
   * rest is in French)
   */
  readonly lang?: string | undefined
  /** Level of `{{{…}}}`, 1 to 6. (default: `2`) */
  readonly headingDepth?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Answers what the text cannot say: where objects and documents of the site are, what models print. (default: none) */
  readonly resolve?: Resolve | undefined
}

const NAMES = ['notation', 'onProblem', 'lang', 'headingDepth', 'resolve'] satisfies (keyof SpipToMarkdownOptions)[]

/** Check the options; those of the parser and of `resolve` are checked where they are used. */
export function expectMarkdownOptions(options: SpipToMarkdownOptions | undefined): void {
  expectOptions(options, NAMES)
  expectType(options?.lang, 'string', 'options.lang')
  expectOneOf(options?.headingDepth, [undefined, 1, 2, 3, 4, 5, 6], 'options.headingDepth')
}
