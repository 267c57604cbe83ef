import { groupBy } from '../../core/group-by.ts'
import type { Dataset } from '../dataset.ts'
import type { LearningVisit } from '../learning-visit.ts'
import { isAfterLife, isBeforeLife } from '../values/dates/lifetime.ts'
import { isOutside, type Period } from '../values/dates/period.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** The host of a visit lives on that day, and is a member of the community that visits. */
export function* checkVisitHosts({ visits }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  const members = new Map(
    [...index.communities].map(([id, community]) => [id, groupBy(community.members, ({ ptce }) => ptce)]),
  )
  for (const [place, visit] of visits.entries()) {
    // Nobody need be there for what did not take place: that may be why.
    if (visit.status === 'cancelled') continue
    // A host that is not there, or no PTCE, is told by the references.
    if (!index.ptces.has(visit.host)) continue
    const path = ['visits', place, 'host']
    const date = visit.date.edtf
    const life = index.lifetimes.get(visit.host)
    if (isBeforeLife(date, life) || isAfterLife(date, life)) {
      yield found('dataset/visit-host-alive', path, { host: visit.host, date })
    }
    const community = members.get(visit.community)
    if (community === undefined || isMember(visit, community)) continue
    yield found('dataset/visit-host-member', path, { host: visit.host, community: visit.community, date })
  }
}

type Members = ReadonlyMap<string, readonly Period[]>

function isMember({ host, date }: LearningVisit, members: Members): boolean {
  return (members.get(host) ?? []).some((period) => !isOutside(date.edtf, period))
}
