import { expectObjects } from '../../../core/argument.ts'
import { breakCircles } from '../break-circles.ts'
import { expectRows } from '../expect-rows.ts'
import type { SpipArticle } from '../records/article.ts'
import { type RowProblem, rowProblem } from '../row-problem.ts'
import { articleBehind } from './objects-in-text.ts'

/**
 * Check the redirections of articles for circles: whoever follows one never comes to a page.
 *
 * @param articles
 *   Every article, in any order.
 * @returns
 *   A problem for each circle, at the article with the lowest id.
 * @throws {TypeError}
 *   When `articles` is no list of rows.
 * @example
 * ```ts
 * import {checkSpipRedirects} from 'ess-domain/interop'
 * const articles = [{id: 1, redirect: 'art2'}, {id: 2, redirect: 'art1'}, {id: 3, redirect: 'art1'}]
 * checkSpipRedirects(articles).map(({code, params}) => [code, params['articles']])
 * //=> [['rows/redirect-cycle', [1, 2]]]
 * ```
 */
export function checkSpipRedirects(articles: Iterable<Pick<SpipArticle, 'id' | 'redirect'>>): readonly RowProblem[] {
  expectRows(articles, 'articles')
  const rows = [...articles]
  expectObjects(rows, 'articles')
  const problems: RowProblem[] = []
  const targets = new Map<number, number>()
  for (const { id, redirect } of rows) {
    const target = articleBehind(redirect)
    if (target !== undefined) targets.set(id, target)
  }
  breakCircles([...targets.keys()], targets, (id, circle) => {
    problems.push(rowProblem('rows/redirect-cycle', { id, articles: circle, table: 'articles' }, 'virtuel'))
  })
  return problems
}
