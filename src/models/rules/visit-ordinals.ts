import { groupBy } from '../../core/group-by.ts'
import type { Dataset } from '../dataset.ts'
import type { DateSpan } from '../values/dates/date-span.ts'
import { doubtSpan } from '../values/dates/edtf-order.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import { missingNumbers } from './missing-numbers.ts'

interface Ranked {
  readonly id: string
  readonly ordinal: number
  readonly days: DateSpan
  readonly path: Path
  readonly isCancelled: boolean
}

/**
 * The ranks of a community's visits are unique, rise with their dates, and leave none out.
 *
 * A visit that was cancelled may have left its rank to another one.
 */
export function* checkVisitOrdinals({ visits }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [community, ranked] of rankedByCommunity(visits)) {
    ranked.sort((a, b) => a.ordinal - b.ordinal)
    const kept = ranked.filter(({ isCancelled }) => !isCancelled)
    yield* checkUnique(kept, community)
    yield* checkOrder(kept)
    const missing = missingNumbers(ranked.map(({ ordinal }) => ordinal))
    const entry = index.byId.get(community)
    if (missing.length === 0 || entry?.kind !== 'community') continue
    yield found('dataset/visit-ordinal-gap', entry.path, { community, missing })
  }
}

function rankedByCommunity(visits: Dataset['visits']) {
  const ranked = visits.flatMap(({ id, community, ordinal, date, status }, place) => {
    if (ordinal === undefined) return []
    const path = ['visits', place, 'ordinal']
    return [{ id, community, ordinal, days: doubtSpan(date.edtf), path, isCancelled: status === 'cancelled' }]
  })
  return groupBy(ranked, ({ community }) => community)
}

function* checkUnique(ranked: readonly Ranked[], community: string): Generator<DatasetProblem> {
  for (const [index, { ordinal, path }] of ranked.entries()) {
    const before = ranked[index - 1]
    if (before?.ordinal !== ordinal) continue
    yield found('dataset/visit-ordinal-unique', path, { ordinal, community, other: before.id })
  }
}

// The visit of a lower rank that is certainly the latest is the only one to compare with.
function* checkOrder(ranked: readonly Ranked[]): Generator<DatasetProblem> {
  let latest: Ranked | undefined
  let pending: Ranked | undefined
  for (const visit of ranked) {
    if (pending !== undefined && pending.ordinal < visit.ordinal) {
      if (latest === undefined || pending.days.first > latest.days.first) latest = pending
      pending = undefined
    }
    if (latest !== undefined && latest.days.first >= visit.days.last) {
      yield found('dataset/visit-ordinal-order', visit.path, { ordinal: visit.ordinal, other: latest.ordinal })
    }
    if (pending === undefined || visit.days.first > pending.days.first) pending = visit
  }
}
