import type { Place } from '../../../models/place.ts'
import type { Source } from '../../../models/source.ts'
import { compact } from '../../compact.ts'
import { exactDay } from '../../exact-dates.ts'
import { townOf } from '../../town-of.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { webIri } from '../web-iri.ts'

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

function addressNode(place: Place): JsonLdNode | undefined {
  const { address, countryCode, postalCode } = place
  const addressLocality = townOf(place)
  if (addressLocality === undefined) return undefined
  return compact({
    '@type': 'PostalAddress',
    streetAddress: address,
    postalCode,
    addressLocality,
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
    url: webIri(url),
    datePublished: exactDay(published),
  })
}
