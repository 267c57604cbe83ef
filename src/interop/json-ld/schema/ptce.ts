import { insideRoles } from '../../../models/law/inside-roles.ts'
import type { Ptce } from '../../../models/ptce.ts'
import { compact } from '../../compact.ts'
import { bearerWithoutRole } from '../bearer-without-role.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { claimsAbout, lifetimeOf } from './claims.ts'
import { functionsIn, memberNode } from './members.ts'
import { NETWORK } from './network.ts'

const BEARER = 'structure porteuse'

/** Write a PTCE. It and the organisation that bears it are two. */
export function ptceNode(ptce: Ptce, linked: LinkedDataset): JsonLdNode {
  const { id, name, altNames, filieres, territory, members = [], labels = [] } = ptce
  const { emergence, legalCreation, dissolved } = ptce
  const lifetime = lifetimeOf(legalCreation, dissolved, linked)
  const funders = members.filter(({ roles }) => roles.includes('financeur'))
  return compact({
    '@id': linked.iri(id),
    '@type': 'Consortium',
    additionalType: NETWORK,
    name,
    alternateName: altNames,
    keywords: ['pôle territorial de coopération économique', ...(filieres ?? [])],
    areaServed: territory === undefined ? undefined : linked.ref(territory),
    member: [...bearerNodes(ptce, linked), ...insideNodes(members, linked), ...functionsIn(id, linked)],
    funder: funders.map(({ actor }) => linked.ref(actor)),
    award: labels.flatMap(({ call, result }) => (result === 'laureat' ? [call] : [])),
    ...lifetime,
    subjectOf: [...claimsAbout('emergence', emergence, linked), ...lifetime.subjectOf],
  })
}

function bearerNodes(ptce: Ptce, linked: LinkedDataset): readonly JsonLdNode[] {
  const { bearer, bearerName } = ptce
  // One that is no actor of the dataset has a name, and no address to refer to.
  if (bearer === undefined && bearerName !== undefined) {
    const member = { '@type': 'Organization', name: bearerName }
    return [{ '@type': 'OrganizationRole', roleName: BEARER, member }]
  }
  const untold = bearerWithoutRole(ptce)
  return untold === undefined ? [] : [memberNode(untold, BEARER, {}, linked)]
}

function insideNodes(members: NonNullable<Ptce['members']>, linked: LinkedDataset): readonly JsonLdNode[] {
  return members.flatMap(({ actor, roles, from, to }) => {
    const names = insideRoles(roles)
    return names === undefined ? [] : [memberNode(actor, names, { from, to }, linked)]
  })
}
