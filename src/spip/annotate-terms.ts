import { expectOptionsOf, type OptionTable } from '../core/expect-options.ts'
import { expectTerms } from '../core/expect-terms.ts'
import { prepareOnce } from '../core/prepare-once.ts'
import { Annotator } from './annotate/annotator.ts'
import type { TermElement } from './annotate/split-text.ts'
import { TermIndex, type TermToAnnotate } from './annotate/term-index.ts'
import { expectTree } from './expect-tree.ts'
import type { SpipRoot } from './syntax-tree.ts'

/** How terms are marked. */
export interface AnnotateOptions {
  /** `abbr`: a node `abbreviation`; `dfn`: the HTML element, which policies for comments do not print. (default: `'abbr'`) */
  readonly element?: TermElement | undefined
  /** Mark terms in headings too. (default: `false`) */
  readonly headings?: boolean | undefined
}

const OPTIONS: OptionTable<AnnotateOptions> = { element: ['abbr', 'dfn'], headings: 'boolean' }

/**
 * Mark the first occurrence of each term of a list in a text, with its definition.
 *
 * Whole words only, and the longest term where several begin. Capitals do not count, but for a term that is written
 * all in capitals (« AI » is not in « j’ai »); nor do accents that a capital lacks, soft hyphens, and kinds of spaces,
 * hyphens and apostrophes. Other signs do (« C++ » is no « C »). Plurals are variants. Links, code and headings are left
 * alone. A term that the author explains (`[PTCE|…]`, `[?PTCE]`, `<abbr>`, `<dfn>`) is not explained again. Nothing is
 * marked unless this is called.
 *
 * @param tree
 *   A tree of `parseSpip`; it is not changed.
 * @param terms
 *   Terms with their definitions, as plain text; entries of a glossary of `ess-domain/models` are such terms. Of two
 *   that share a spelling, the first counts. A list that is given again is prepared once: keep one for all texts.
 * @param options
 *   Configuration (optional).
 * @returns
 *   A new tree. In a multilingual text each language has its own first occurrences.
 * @throws {TypeError}
 *   When `tree` is not a tree, or a damaged one (the message names the node), `terms` is not a list of terms, or an
 *   option is not known.
 * @example
 * ```ts
 * import {annotateTerms, parseSpip, spipToHtml} from 'ess-domain/spip'
 * const glossary = [{term: 'PTCE', variants: ['PTCEs'], definition: 'pôle territorial de coopération économique'}]
 * spipToHtml(annotateTerms(parseSpip('Le PTCE et les PTCEs'), glossary))
 * //=> '<p>Le <abbr title="pôle territorial de coopération économique">PTCE</abbr> et les PTCEs</p>'
 * ```
 */
export function annotateTerms(tree: SpipRoot, terms: readonly TermToAnnotate[], options?: AnnotateOptions): SpipRoot {
  expectTree(tree)
  expectTerms(terms, 'terms')
  expectOptionsOf(options, OPTIONS)
  const element = options?.element ?? 'abbr'
  const root: SpipRoot = { ...tree, children: [] }
  new Annotator(indexOf(terms), element, options?.headings ?? false).walk(tree.children, root.children)
  return root
}

// Definitions are read when they are printed: only spellings are in the index, beside the terms that they lead to.
const indexOf = prepareOnce(
  (terms: readonly TermToAnnotate[]) => new TermIndex(terms),
  (terms) => terms.flatMap((term) => [term, term.term, ...(term.variants ?? [])]),
)
