import { compact } from '../../compact.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { webIri } from '../web-iri.ts'
import { actorNode } from './actor.ts'
import { conceptNodes } from './concepts.ts'
import { membershipNodes } from './memberships.ts'
import { derivedFrom } from './provenance.ts'
import { siteNode } from './site.ts'

/** Write the actors of a dataset in the vocabulary ORG; with ESSglobal’s classes and concepts when asked for. */
export function orgGraph(linked: LinkedDataset, usesEss: boolean): JsonLdNode[] {
  const { actors, ptces, communities, glossary, places, sources } = linked.dataset
  const types = usesEss ? ['org:OrganizationalCollaboration', 'ess:Network'] : 'org:OrganizationalCollaboration'
  const networks = [...ptces, ...communities].map(({ id, name, altNames, by }) =>
    compact({
      '@id': linked.iri(id),
      '@type': types,
      'skos:prefLabel': name,
      'skos:altLabel': altNames,
      ...derivedFrom(by, linked),
    }),
  )
  return [
    ...actors.map((actor) => actorNode(actor, linked, usesEss)),
    ...networks,
    ...membershipNodes(linked),
    ...conceptNodes(glossary, linked),
    ...places.map((place) => siteNode(place, linked, usesEss)),
    ...sources.map(({ id, title, url }) =>
      compact({
        '@id': linked.iri(id),
        '@type': 'dct:BibliographicResource',
        'dct:title': title,
        'foaf:homepage': webIri(url),
      }),
    ),
  ]
}
