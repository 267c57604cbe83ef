import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { siteNode } from '../../../../src/interop/json-ld/org/site.ts'
import { parsePlace } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

function site(cells: object, usesEss = false) {
  const outcome = parsePlace({ id: 'ici', name: 'ICI', ...cells })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return siteNode(outcome.value, linked, usesEss)
}

test('a site has an address of its own name, which ESSglobal leads to as well', () => {
  expect(site({ communeCode: '13055' })).toEqual({
    '@id': '#ici',
    '@type': 'org:Site',
    'skos:prefLabel': 'ICI',
    'org:siteAddress': { '@id': '#ici/adresse', '@type': 'vcard:Address', 'vcard:locality': 'ICI' },
  })
  expect(site({ communeCode: '13055' }, true)['org:siteAddress']).toMatchObject({
    '@type': ['vcard:Address', 'ess:Address'],
  })
})

test('a territory has no address: it would say nothing', () => {
  expect(site({ departementCode: '26' })).not.toHaveProperty('org:siteAddress')
})

test('an official name is another label, unless it is the same', () => {
  expect(site({ officialName: 'Ici' })).toMatchObject({ 'skos:altLabel': 'Ici' })
  expect(site({ officialName: 'ICI' })).not.toHaveProperty('skos:altLabel')
})

test.each([
  [{ communeCode: '13055', officialName: 'Ici' }, { 'vcard:locality': 'Ici' }],
  [
    { address: '1 rue du Four', postalCode: '13003' },
    { 'vcard:street-address': '1 rue du Four', 'vcard:postal-code': '13003' },
  ],
  [{ countryCode: 'BE' }, { 'vcard:country-name': 'BE' }],
])('the address of %j', (cells, address) => {
  expect(site(cells)['org:siteAddress']).toMatchObject(address)
})

test('a point at zero is one', () => {
  expect(site({ coordinates: { latitude: 0, longitude: 0 } })).toMatchObject({ 'geo:lat': 0, 'geo:long': 0 })
})
