import { groupBy } from '../../core/group-by.ts'
import type { Article } from '../article.ts'
import type { Dataset } from '../dataset.ts'
import { termKey } from '../glossary/glossary-index.ts'
import type { GlossaryTerm } from '../glossary-term.ts'
import { isOutside } from '../values/dates/period.ts'
import { certainDays, overlapping } from './certain-days.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** Articles use terms that are defined, in a definition of their time; a term has one definition at a time. */
export function* checkGlossary({ glossary, articles }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  const versions = glossary.map((entry, place) => ({ entry, place }))
  for (const group of groupBy(versions, ({ entry }) => termKey(entry.term)).values()) yield* checkVersions(group)
  for (const [place, article] of articles.entries()) yield* checkUses(article, ['articles', place], index.glossary)
}

interface Version {
  readonly entry: GlossaryTerm
  readonly place: number
}

function* checkVersions(versions: readonly Version[]): Generator<DatasetProblem> {
  const known = new Map<string, Version>()
  for (const version of versions) {
    const { validFrom, validUntil = '' } = version.entry
    // Two that begin on one date, or of which nothing tells when they do, are not told apart.
    const key = validFrom ?? `../${validUntil}`
    const other = known.get(key)
    if (other === undefined) known.set(key, version)
    else yield doubled(version, other)
  }
  const dated = [...known.values()].flatMap((version) => {
    const { validFrom, validUntil } = version.entry
    const days = certainDays({ from: validFrom, to: validUntil })
    return days === undefined ? [] : [{ ...version, ...days }]
  })
  for (const [version, other] of overlapping(dated)) yield doubled(version, other)
}

function doubled(version: Version, other: Version): DatasetProblem {
  if (version.place < other.place) return doubled(other, version)
  const { entry, place } = version
  return found('dataset/glossary-double-def', ['glossary', place, 'term'], { term: entry.term, other: other.entry.id })
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
