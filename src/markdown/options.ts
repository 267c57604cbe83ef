import type { MarkupCode } from '../core/codes/markdown.ts'
import { expectOptionsOf, type OptionTable } from '../core/expect-options.ts'
import type { OnProblem } from '../core/problem.ts'
import type { Notation, ParseOptions, Resolve } from '../spip/index.ts'

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
  /** Receives what is wrong in the source, and what is lost, with its place. (default: none) */
  readonly onProblem?: OnProblem<MarkupCode> | undefined
}

/** How Markdown becomes SPIP source. */
export interface MarkdownToSpipOptions {
  /**
   * How the source will be read: with `angle`, emphasis is written in angles, else in braces. (default: `'auto'`, which
   * SPIP reads too)
   */
  readonly notation?: Notation | undefined
  /** Level of the headings that become `{{{…}}}`; others become HTML. (default: `2`, the one that SPIP prints) */
  readonly headingDepth?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Receives what is lost, with its place. (default: none) */
  readonly onProblem?: OnProblem<MarkupCode> | undefined
}

/** Level of the headings that SPIP prints, unless an option says otherwise. */
export const HEADING_DEPTH = 2

const DEPTHS = [1, 2, 3, 4, 5, 6]

const TO_MARKDOWN: OptionTable<SpipToMarkdownOptions> = {
  notation: undefined,
  onProblem: undefined,
  lang: 'string',
  headingDepth: DEPTHS,
  resolve: undefined,
}

const TO_SPIP: OptionTable<MarkdownToSpipOptions> = {
  notation: ['auto', 'spip', 'angle'],
  headingDepth: DEPTHS,
  onProblem: 'function',
}

/** Check the options; those of the parser and of `resolve` are checked where they are used. */
export function expectSpipToMarkdownOptions(options: SpipToMarkdownOptions | undefined): void {
  expectOptionsOf(options, TO_MARKDOWN)
}

/** Check the options of the way back. */
export function expectMarkdownToSpipOptions(options: MarkdownToSpipOptions | undefined): void {
  expectOptionsOf(options, TO_SPIP)
}
