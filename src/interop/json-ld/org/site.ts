import type { Place } from '../../../models/place.ts'
import { compact } from '../../compact.ts'
import { townOf } from '../../town-of.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/** Write a place as a site with its address, where it has one: a territory has none. */
export function siteNode(place: Place, linked: LinkedDataset, usesEss: boolean): JsonLdNode {
  const { id, name, officialName, address, postalCode, countryCode, coordinates } = place
  const town = townOf(place)
  return compact({
    '@id': linked.iri(id),
    '@type': 'org:Site',
    'skos:prefLabel': name,
    // SKOS keeps the labels of a resource apart.
    'skos:altLabel': officialName === name ? undefined : officialName,
    'org:siteAddress':
      town &&
      compact({
        '@id': linked.iri(id, 'adresse'),
        '@type': usesEss ? ['vcard:Address', 'ess:Address'] : 'vcard:Address',
        'vcard:street-address': address,
        'vcard:postal-code': postalCode,
        'vcard:locality': town,
        'vcard:country-name': countryCode,
      }),
    'geo:lat': coordinates?.latitude,
    'geo:long': coordinates?.longitude,
  })
}
