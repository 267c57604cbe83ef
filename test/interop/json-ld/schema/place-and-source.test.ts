import { describe, expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { placeNode, sourceNode } from '../../../../src/interop/json-ld/schema/place-and-source.ts'
import { parsePlace, parseSource } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), 'https://example.org/id/')

function place(cells: object) {
  const outcome = parsePlace({ id: 'ici', name: 'ICI', ...cells })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return placeNode(outcome.value, linked)
}

describe('the address of a place', () => {
  const address = (more: object) => ({ '@type': 'PostalAddress', ...more })

  test.each([
    ['none, of a territory', {}, undefined],
    ['none, of a département', { departementCode: '13' }, undefined],
    ['its town, of a commune', { communeCode: '13055' }, address({ addressLocality: 'ICI', addressCountry: 'FR' })],
    [
      'the official name of the town',
      { communeCode: '13055', officialName: 'Ici' },
      address({ addressLocality: 'Ici', addressCountry: 'FR' }),
    ],
    [
      'its street',
      { address: '1 rue du Four', postalCode: '13003' },
      address({ streetAddress: '1 rue du Four', postalCode: '13003', addressLocality: 'ICI', addressCountry: 'FR' }),
    ],
    [
      'its street abroad',
      { address: '1 rue du Four', countryCode: 'BE' },
      address({ streetAddress: '1 rue du Four', addressLocality: 'ICI', addressCountry: 'BE' }),
    ],
    ['its town abroad', { countryCode: 'BE' }, address({ addressLocality: 'ICI', addressCountry: 'BE' })],
  ])('%s', (_, cells, expected) => {
    expect(place(cells)['address']).toEqual(expected)
  })
})

test('a place has its codes and its point, and no more than is known', () => {
  const codes = (propertyID: string, value: string) => ({ '@type': 'PropertyValue', propertyID, value })
  expect(
    place({ communeCode: '2A004', departementCode: '2A', coordinates: { latitude: 0, longitude: 0 } }),
  ).toMatchObject({
    '@id': 'https://example.org/id/ici',
    '@type': 'Place',
    geo: { '@type': 'GeoCoordinates', latitude: 0, longitude: 0 },
    additionalProperty: [codes('communeCode', '2A004'), codes('departementCode', '2A')],
  })
  expect(place({})).toEqual({ '@id': 'https://example.org/id/ici', '@type': 'Place', name: 'ICI' })
})

test.each([
  ['article', 'Article'],
  ['website', 'WebSite'],
  ['dataset', 'Dataset'],
  ['document', 'DigitalDocument'],
  ['interview', 'CreativeWork'],
  ['other', 'CreativeWork'],
])('a source of the kind %s is a %s', (kind, type) => {
  const outcome = parseSource({ id: 's', kind, title: 'Une page', url: 'https://example.org/', published: '2014-07' })
  expect(outcome.ok && sourceNode(outcome.value, linked)).toEqual({
    '@id': 'https://example.org/id/s',
    '@type': type,
    name: 'Une page',
    url: 'https://example.org/',
  })
})

test('a source has its day when it is one', () => {
  const outcome = parseSource({ id: 's', kind: 'other', published: '2014-07-09' })
  expect(outcome.ok && sourceNode(outcome.value, linked)['datePublished']).toBe('2014-07-09')
})
