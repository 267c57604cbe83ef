import { expectOneOf, expectOptions, expectType } from '../core/argument.ts'
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
  readonly onProblem?: OnProblem | undefined
}

/** Level of the headings that SPIP prints, unless an option says otherwise. */
export const HEADING_DEPTH = 2

const NAMES = ['notation', 'onProblem', 'lang', 'headingDepth', 'resolve'] satisfies (keyof SpipToMarkdownOptions)[]

const TO_SPIP_NAMES = ['notation', 'headingDepth', 'onProblem'] satisfies (keyof MarkdownToSpipOptions)[]
const DEPTHS = [undefined, 1, 2, 3, 4, 5, 6]

/** Check the options; those of the parser and of `resolve` are checked where they are used. */
export function expectSpipToMarkdownOptions(options: SpipToMarkdownOptions | undefined): void {
  expectOptions(options, NAMES)
  expectType(options?.lang, 'string', 'options.lang')
  expectOneOf(options?.headingDepth, DEPTHS, 'options.headingDepth')
}

/** Check the options of the way back. */
export function expectMarkdownToSpipOptions(options: MarkdownToSpipOptions | undefined): void {
  expectOptions(options, TO_SPIP_NAMES)
  expectOneOf(options?.notation, [undefined, 'auto', 'spip', 'angle'], 'options.notation')
  expectOneOf(options?.headingDepth, DEPTHS, 'options.headingDepth')
  expectType(options?.onProblem, 'function', 'options.onProblem')
}
