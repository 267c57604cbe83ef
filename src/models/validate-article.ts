import { expectString } from '../core/argument.ts'
import type { ModelsCode } from '../core/codes/models.ts'
import { fieldsOf, ifDefined, itemsOf } from '../core/expect-fields.ts'
import { expectOptions } from '../core/expect-options.ts'
import { mapById } from '../core/map-by-id.ts'
import type { Problem } from '../core/problem.ts'
import { parseArticle } from './article.ts'
import type { GlossaryTerm } from './glossary-term.ts'
import { checkNotes } from './rules/footnotes.ts'
import { checkUses } from './rules/glossary.ts'

/** What an article is checked against. */
export interface ValidateArticleOptions {
  /** The terms that it may use. (default: not checked) */
  readonly glossary?: readonly GlossaryTerm[] | undefined
}

/**
 * Check one article: its shape, its notes, the terms that it uses. `validateDataset` checks the same in a dataset.
 *
 * @param article
 *   Anything; plain JSON is expected.
 * @param options
 *   `glossary`: the terms that it may use, each in the definition of its time.
 * @returns
 *   Every problem with its code, its severity and its path in the article; none when all is well.
 * @throws {TypeError}
 *   When an option is not known, or `glossary` is no list of terms.
 * @example
 * ```ts
 * import {validateArticle} from 'ess-domain/models'
 * const article = {
 *   id: 'visite', title: 'La visite', published: '2014-07-09', publisher: 'labo', breadcrumb: [], sections: [],
 *   footnoteRefs: [{marker: 2}], footnotes: [], glossaryUses: [{term: 'ptce'}], about: [],
 * }
 * validateArticle(article, {glossary: []}).map(({code}) => code)
 * //=> ['dataset/article-footnote-dangling', 'dataset/article-footnote-gap', 'dataset/glossary-unknown']
 * ```
 */
export function validateArticle(article: unknown, options: ValidateArticleOptions = {}): Problem<ModelsCode>[] {
  expectOptions(options, ['glossary'])
  ifDefined(itemsOf(fieldsOf({ id: expectString })))(options.glossary, 'options.glossary')
  const outcome = parseArticle(article)
  if (!outcome.ok) return [...outcome.problems]
  const problems = [...checkNotes(outcome.value, [])]
  if (options.glossary === undefined) return problems
  const glossary = mapById(options.glossary)
  return [...problems, ...checkUses(outcome.value, [], glossary)]
}
