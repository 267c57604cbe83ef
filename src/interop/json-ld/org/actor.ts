import type { Actor } from '../../../models/actor.ts'
import type { Organisation } from '../../../models/organisation.ts'
import { compact } from '../../compact.ts'
import { isOfEss } from '../ess-standing.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { webIri } from '../web-iri.ts'
import { essConcepts } from './ess-concepts.ts'
import { derivedFrom } from './provenance.ts'

/** Write an actor; with ESSglobal’s classes when asked for. */
export function actorNode(actor: Actor, linked: LinkedDataset, usesEss: boolean): JsonLdNode {
  switch (actor.type) {
    case 'organisation':
      return organisationNode(actor, linked, usesEss)
    case 'person':
      return compact({
        '@id': linked.iri(actor.id),
        '@type': 'foaf:Person',
        'foaf:name': actor.name,
        'foaf:givenName': actor.givenName,
        'foaf:familyName': actor.familyName,
        ...derivedFrom(actor.by, linked),
      })
    case 'collective':
      return compact({
        '@id': linked.iri(actor.id),
        '@type': 'foaf:Group',
        'foaf:name': actor.name,
        ...derivedFrom(actor.by, linked),
      })
  }
}

function organisationNode(organisation: Organisation, linked: LinkedDataset, usesEss: boolean): JsonLdNode {
  const { id, name, altNames = [], acronym, identifiers = {}, website, places = [], by } = organisation
  const isInitiative = usesEss && isOfEss(organisation)
  const { siren, siret = [], rna } = identifiers
  return compact({
    '@id': linked.iri(id),
    '@type': [
      'org:FormalOrganization',
      ...(siren === undefined ? [] : ['rov:RegisteredOrganization']),
      ...(isInitiative ? ['ess:SSEInitiative'] : []),
    ],
    'skos:prefLabel': name,
    'skos:altLabel': acronym === undefined ? altNames : [...altNames, acronym],
    'org:identifier': [siren, ...siret, rna].filter((number) => number !== undefined),
    'rov:registration': siren === undefined ? undefined : registration(siren),
    'foaf:homepage': webIri(website),
    'org:hasSite': places.map(linked.ref),
    ...(isInitiative ? { 'ess:hasAddress': places.map((place) => ({ '@id': linked.iri(place, 'adresse') })) } : {}),
    ...(isInitiative ? essConcepts(organisation) : {}),
    ...derivedFrom(by, linked),
  })
}

function registration(siren: string): JsonLdNode {
  return { '@type': 'adms:Identifier', 'skos:notation': siren, 'adms:schemaAgency': 'Insee' }
}
