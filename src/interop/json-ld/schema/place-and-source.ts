import type { Place } from '../../../models/place.ts'
import type { Source } from '../../../models/source.ts'
import { compact } from '../../compact.ts'
import { exactDay } from '../exact-dates.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/** Write a place. */
export function placeNode(place: Place, linked: LinkedDataset): JsonLdNode {
  const { id, name, officialName, communeCode, departementCode, coordinates } = place
  const codes = { communeCode, departementCode }
  return compact({
    '@id': linked.iri(id),
    '@type': 'Place',
    name,
    alternateName: officialName,
    address: addressNode(place),
    geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
    additionalProperty: Object.entries(codes).flatMap(([propertyID, value]) =>
      value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }],
    ),
  })
}

// Without a commune, an address or a country abroad, a place is a territory, which has no postal address.
function addressNode({
  name,
  officialName,
  address,
  postalCode,
  communeCode,
  countryCode,
}: Place): JsonLdNode | undefined {
  if ((address ?? postalCode ?? communeCode ?? countryCode) === undefined) return undefined
  return compact({
    '@type': 'PostalAddress',
    streetAddress: address,
    postalCode,
    addressLocality: officialName ?? name,
    addressCountry: countryCode ?? 'FR',
  })
}

/** The classes of kinds of source. */
const TYPES = {
  article: 'Article',
  website: 'WebSite',
  dataset: 'Dataset',
  document: 'DigitalDocument',
  interview: 'CreativeWork',
  other: 'CreativeWork',
} as const satisfies Record<Source['kind'], string>

/** Write a document that facts are from. */
export function sourceNode({ id, kind, title, url, published }: Source, linked: LinkedDataset): JsonLdNode {
  return compact({
    '@id': linked.iri(id),
    '@type': TYPES[kind],
    name: title,
    url,
    datePublished: exactDay(published),
  })
}
