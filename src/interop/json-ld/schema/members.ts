import type { Period } from '../../../models/values/dates/period.ts'
import { compact } from '../../compact.ts'
import { exactEnds } from '../../exact-dates.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { claimsOfEnds } from './claims.ts'

/** Write that an actor is a member, or holds a function, for a time. */
export function memberNode(
  actor: string,
  roleName: string | readonly string[] | undefined,
  period: Period,
  { ref }: LinkedDataset,
): JsonLdNode {
  const { from, to } = period
  return compact({
    '@type': 'OrganizationRole',
    roleName,
    member: ref(actor),
    ...exactEnds(period),
    subjectOf: claimsOfEnds({ startDate: from, endDate: to }),
  })
}

/** Write the functions that actors hold in an organisation, a PTCE or a community. */
export function functionsIn(id: string, linked: LinkedDataset): JsonLdNode[] {
  return linked
    .rolesIn(id)
    .map(({ actor, role, label, period = {} }) => memberNode(actor, label ?? role, period, linked))
}
