import type { Community } from '../../../models/community.ts'
import { insideRoles } from '../../../models/law/inside-roles.ts'
import type { Programme } from '../../../models/programme.ts'
import type { Ptce } from '../../../models/ptce.ts'
import { compact } from '../../compact.ts'
import { agreedDay } from '../../exact-dates.ts'
import { animatorsWithoutRole } from '../animators-without-role.ts'
import { bearerWithoutRole } from '../bearer-without-role.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { claimsAbout } from './claims.ts'
import { functionsIn, memberNode } from './members.ts'

/** What both are besides a `Consortium`, in the vocabulary ESSglobal. */
const NETWORK = 'http://purl.org/essglobal/vocab/Network'

const BEARER = 'structure porteuse'

/** Write a PTCE. It and the organisation that bears it are two. */
export function ptceNode(ptce: Ptce, linked: LinkedDataset): JsonLdNode {
  const {
    id,
    name,
    altNames,
    bearerName,
    territory,
    members = [],
    labels = [],
    emergence,
    legalCreation,
    dissolved,
  } = ptce
  const inside = members.flatMap(({ actor, roles, from, to }) => {
    const names = insideRoles(roles)
    return names === undefined ? [] : [memberNode(actor, names, { from, to }, linked)]
  })
  const bearer = bearerWithoutRole(ptce)
  const funders = members.filter(({ roles }) => roles.includes('financeur'))
  return compact({
    '@id': linked.iri(id),
    '@type': 'Consortium',
    additionalType: NETWORK,
    name,
    alternateName: altNames,
    keywords: ['pôle territorial de coopération économique', ...(ptce.filieres ?? [])],
    areaServed: territory === undefined ? undefined : linked.ref(territory),
    foundingDate: agreedDay(legalCreation),
    dissolutionDate: agreedDay(dissolved),
    member: [
      ...(bearer === undefined ? [] : [memberNode(bearer, BEARER, {}, linked)]),
      ...(ptce.bearer === undefined && bearerName !== undefined ? [namedBearer(bearerName)] : []),
      ...inside,
      ...functionsIn(id, linked),
    ],
    funder: funders.map(({ actor }) => linked.ref(actor)),
    award: labels.flatMap(({ call, result }) => (result === 'laureat' ? [call] : [])),
    subjectOf: [
      ...claimsAbout('emergence', emergence, linked),
      ...claimsAbout('foundingDate', legalCreation, linked),
      ...claimsAbout('dissolutionDate', dissolved, linked),
    ],
  })
}

// One that is no actor of the dataset has a name, and no address to refer to.
function namedBearer(name: string): JsonLdNode {
  return { '@type': 'OrganizationRole', roleName: BEARER, member: { '@type': 'Organization', name } }
}

/** Write a community of PTCEs, and the series of its visits. */
export function communityNodes(community: Community, linked: LinkedDataset): JsonLdNode[] {
  const { id, name, altNames, theme, programme, supporters, members } = community
  const node = compact({
    '@id': linked.iri(id),
    '@type': 'Consortium',
    additionalType: NETWORK,
    name,
    alternateName: altNames,
    description: theme,
    memberOf: programme === undefined ? undefined : linked.ref(programme),
    member: [
      ...animatorsWithoutRole(community, linked).map((actor) => memberNode(actor, 'animateur', {}, linked)),
      ...members.map(({ ptce, from, to }) => memberNode(ptce, 'membre', { from, to }, linked)),
      ...functionsIn(id, linked),
    ],
    sponsor: supporters.map(linked.ref),
  })
  if (!linked.dataset.visits.some((visit) => visit.community === id)) return [node]
  const series = { '@id': seriesIri(id, linked), '@type': 'EventSeries', name: `Visites apprenantes : ${name}` }
  return [node, { ...series, organizer: linked.ref(id) }]
}

/** Name the series of the visits of a community. */
export function seriesIri(community: string, linked: LinkedDataset): string {
  return linked.iri(community, 'visites')
}

/** Write the frame that communities work in. */
export function programmeNode({ id, name, altNames, website }: Programme, linked: LinkedDataset): JsonLdNode {
  return compact({ '@id': linked.iri(id), '@type': 'Project', name, alternateName: altNames, url: website })
}
