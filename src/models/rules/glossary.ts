import type { Article } from '../article.ts'
import type { Dataset } from '../dataset.ts'
import { isOutside } from '../values/period.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** Articles use terms that are defined, in a definition of their time; a term has one definition at a time. */
export function* checkGlossary({ glossary, articles }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  const defined = new Map<string, string>()
  for (const [place, { id, term, validFrom = '' }] of glossary.entries()) {
    const key = `${validFrom} ${foldTerm(term)}`
    const other = defined.get(key)
    if (other === undefined) defined.set(key, id)
    else yield found('dataset/glossary-double-def', ['glossary', place, 'term'], { term, other })
  }
  for (const [place, article] of articles.entries()) yield* checkUses(article, ['articles', place], index.glossary)
}

/** Check that the terms one article uses are defined at its date. */
export function* checkUses(
  { glossaryUses, published }: Pick<Article, 'glossaryUses' | 'published'>,
  path: Path,
  glossary: DatasetIndex['glossary'],
): Generator<DatasetProblem> {
  for (const [place, { term }] of glossaryUses.entries()) {
    const entry = glossary.get(term)
    if (entry !== undefined && !isOutside(published, { from: entry.validFrom, to: entry.validUntil })) continue
    yield found('dataset/glossary-unknown', [...path, 'glossaryUses', place, 'term'], { id: term, published })
  }
}

// « Circuits courts », « circuits  courts » and « CIRCUITS COURTS » are one term.
function foldTerm(term: string): string {
  return term.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')
}
