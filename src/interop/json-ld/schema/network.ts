import type { Community } from '../../../models/community.ts'
import type { Programme } from '../../../models/programme.ts'
import { compact } from '../../compact.ts'
import { animatorsWithoutRole } from '../animators-without-role.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { webIri } from '../web-iri.ts'
import { lifetimeOf } from './claims.ts'
import { functionsIn, memberNode } from './members.ts'

/** What PTCEs and communities of them are besides a `Consortium`, in the vocabulary ESSglobal. */
export const NETWORK = 'http://purl.org/essglobal/vocab/Network'

/** Write a community of PTCEs, and the series of its visits. */
export function communityNodes(community: Community, linked: LinkedDataset): JsonLdNode[] {
  const { id, name, altNames, theme, programme, supporters, members, founded, dissolved } = community
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
    ...lifetimeOf(founded, dissolved, linked),
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
  return compact({ '@id': linked.iri(id), '@type': 'Project', name, alternateName: altNames, url: webIri(website) })
}
