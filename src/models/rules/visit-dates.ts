import type { Dataset } from '../dataset.ts'
import type { LearningVisit } from '../learning-visit.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** What reports a visit is not published before it; a visit that all its reports precede was not held. */
export function* checkVisitDates({ visits }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [place, visit] of visits.entries()) {
    // What is planned is announced before, and what was cancelled was.
    if (visit.status !== 'held') continue
    const tooEarly = reportsBefore(visit, index)
    for (const { position, published } of tooEarly) {
      const path = ['visits', place, 'reportedIn', position]
      yield found('dataset/visit-reported-after', path, { date: visit.date.edtf, published })
    }
    const isAfterAll = tooEarly.length > 0 && tooEarly.length === visit.reportedIn?.length
    if (!isAfterAll) continue
    yield found('dataset/visit-held-date', ['visits', place, 'date'], { date: visit.date.edtf })
  }
}

function reportsBefore({ date, reportedIn = [] }: LearningVisit, index: DatasetIndex) {
  return reportedIn.flatMap((id, position) => {
    const published = index.articles.get(id)?.published
    return published !== undefined && isBefore(published, date.edtf) === 'yes' ? [{ position, published }] : []
  })
}
