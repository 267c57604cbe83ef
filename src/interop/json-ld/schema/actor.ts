import type { Actor } from '../../../models/actor.ts'
import { compact } from '../../compact.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { organisationNode } from './organisation.ts'

/** Write an actor; a group whose members are not named is an organisation of which no more is said. */
export function actorNode(actor: Actor, linked: LinkedDataset): JsonLdNode {
  const { id, name } = actor
  switch (actor.type) {
    case 'organisation':
      return organisationNode(actor, linked)
    case 'person':
      return compact({
        '@id': linked.iri(id),
        '@type': 'Person',
        name,
        givenName: actor.givenName,
        familyName: actor.familyName,
      })
    case 'collective':
      return { '@id': linked.iri(id), '@type': 'Organization', name }
  }
}
