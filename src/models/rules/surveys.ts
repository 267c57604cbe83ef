import type { Dataset } from '../dataset.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import { isBeforeLife } from '../values/dates/lifetime.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** A survey begins after the community that it asks, and before what speaks of it, and finds the needs of those who were asked. */
export function* checkSurveys(dataset: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  yield* checkReports(dataset, index)
  yield* checkLaunches(dataset, index)
  const members = new Map(
    [...index.communities].map(([id, { members }]) => [id, new Set<string>(members.map(({ ptce }) => ptce))]),
  )
  for (const [place, { community, findings }] of dataset.surveys.entries()) {
    const asked = community === undefined ? undefined : members.get(community)
    if (community === undefined || asked === undefined) continue
    for (const [position, id] of findings.entries()) {
      const holder: string | undefined = index.needs.get(id)?.holder
      // Organisations of the community are not listed: of their needs nothing is certain. Who is not there at all is
      // told by the references.
      if (holder === undefined || holder === community || asked.has(holder) || !isCertain(holder, index)) continue
      yield found('dataset/survey-finding', ['surveys', place, 'findings', position], { need: id, holder, community })
    }
  }
}

function isCertain(holder: string, index: DatasetIndex): boolean {
  const kind = index.byId.get(holder)?.kind
  return kind === 'ptce' || kind === 'community'
}

function* checkLaunches({ surveys }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [place, { id, community, launched }] of surveys.entries()) {
    if (community === undefined || !isBeforeLife(launched.edtf, index.lifetimes.get(community))) continue
    const params = { id, community, launched: launched.edtf }
    yield found('dataset/survey-after-community', ['surveys', place, 'launched'], params)
  }
}

function* checkReports({ articles }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [place, { about, published }] of articles.entries()) {
    for (const [position, id] of about.entries()) {
      const launched = index.surveys.get(id)?.launched.edtf
      if (launched === undefined || isBefore(published, launched) !== 'yes') continue
      yield found('dataset/survey-before-report', ['articles', place, 'about', position], { id, launched, published })
    }
  }
}
