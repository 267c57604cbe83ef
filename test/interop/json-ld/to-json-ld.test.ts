import { describe, expect, test } from 'vitest'
import { JSON_LD_PROFILES, type JsonLdNode, toJsonLd } from '../../../src/interop/index.ts'
import type { Dataset } from '../../../src/models/index.ts'
import { datasetOf, exampleDataset, filledDataset } from './datasets.ts'
import { expandOffline } from './expand-offline.ts'

const ORGANISATION = { type: 'organisation', id: 'pain', name: 'Le Pain' }
const BY = [{ source: 'page', status: 'stated' }]

function organisation(more: object): JsonLdNode {
  const dataset = datasetOf({ actors: [{ ...ORGANISATION, ...more }] })
  return toJsonLd(dataset)['@graph'][0] ?? {}
}

function nodeOf(dataset: Dataset, id: string): JsonLdNode | undefined {
  return toJsonLd(dataset)['@graph'].find((node) => node['@id'] === `#${id}`)
}

describe.each(JSON_LD_PROFILES)('the profile %s', (profile) => {
  test.each([
    ['of the example', exampleDataset],
    ['of everything that can be said', filledDataset],
  ])('%s means something, each term of it', async (_, make) => {
    const document = toJsonLd(make(), { profile })
    const expanded = await expandOffline(document)
    expect(expanded).toHaveLength(document['@graph'].length)
    for (const node of expanded) {
      for (const type of node['@type'] ?? []) expect(type).toMatch(/^https?:\/\//)
    }
  })

  test('writes addresses that RDF can hold, whatever people gave', async () => {
    const address = 'https://pain.fr/<mon> "fichier".pdf'
    const actors = [{ ...ORGANISATION, website: address }]
    const sources = [{ id: 'page', kind: 'website', url: address }]
    const programmes = [{ id: 'pic', name: 'PIC', altNames: [], website: address }]
    const [article] = exampleDataset().articles
    const dataset = datasetOf({ actors, sources, programmes, articles: [{ ...article, url: address }] })
    const expanded = JSON.stringify(await expandOffline(toJsonLd(dataset, { profile })))
    const iris = [...expanded.matchAll(/"@id":("(?:[^"\\]|\\.)*")/g)].map(([, iri = '']) => String(JSON.parse(iri)))
    expect(iris).toContain('https://pain.fr/%3Cmon%3E%20%22fichier%22.pdf')
    expect(iris.filter((iri) => /[\0-\x20<>"{}|\\^`]/.test(iri))).toEqual([])
  })

  test('is plain JSON without holes, each name given once', () => {
    const document = toJsonLd(filledDataset(), { profile })
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    const ids = document['@graph'].flatMap((node) => node['@id'] ?? [])
    expect(ids).toEqual([...new Set(ids)])
    expect(JSON.stringify(document)).not.toMatch(/undefined|\[\]|\{\}/)
  })

  test('refers to what it holds', () => {
    const document = toJsonLd(exampleDataset(), { profile })
    const ids = new Set(document['@graph'].map((node) => node['@id']))
    const parts = JSON.stringify(document).matchAll(/"@id":"(#[^"]+)"/g)
    const unknown = [...parts].map(([, id]) => id).filter((id) => !ids.has(id) && !id?.endsWith('/adresse'))
    expect([...new Set(unknown)]).toEqual([])
  })

  test('gives parts of entities addresses that no entity has', () => {
    const ids = ['glossaire', 'rp', 'rp-visites', 'rp/visites', 'glossaire/', 'ici', 'ici/adresse']
    const actors = ids.map((id) => ({ ...ORGANISATION, id: `a:${id}` }))
    const term = (id: string) => ({ id, term: id, variants: [], definition: 'Un pain.' })
    const glossary = ids.filter((id) => id !== 'rp' && id !== 'ici').map(term)
    const communities = [{ id: 'rp', name: 'RP', animators: [], supporters: [], members: [] }]
    const visits = [{ id: 'v1', community: 'rp', date: { edtf: '2014', status: 'stated' }, host: 'p', status: 'held' }]
    const places = [{ id: 'ici', name: 'Ici', address: '1 rue' }]
    const graph = toJsonLd(datasetOf({ actors, glossary, communities, visits, places }), { profile })['@graph']
    const names = graph.flatMap((node) => node['@id'] ?? [])
    expect(names).toEqual([...new Set(names)])
  })

  test('names entities after a base', () => {
    const dataset = datasetOf({ actors: [{ ...ORGANISATION, id: 'été/1' }] })
    const [node] = toJsonLd(dataset, { profile, base: 'https://example.org/id/' })['@graph']
    expect(node?.['@id']).toBe('https://example.org/id/%C3%A9t%C3%A9%2F1')
  })
})

describe('an organisation in schema.org', () => {
  test.each([
    ['association', {}, 'NGO'],
    ['cooperative', { variant: 'SCIC' }, 'Cooperative'],
    ['public', {}, 'GovernmentOrganization'],
    ['societe', { cj: '5710' }, 'Organization'],
  ])('of the family %s', (family, more, type) => {
    expect(organisation({ legalForms: [{ family, ...more }] })['@type']).toBe(type)
  })

  test('has the class of its present form', () => {
    const legalForms = [
      { family: 'cooperative', from: '2019' },
      { family: 'association', to: '2018' },
    ]
    expect(organisation({ legalForms })['@type']).toBe('Cooperative')
  })

  test('has its numbers, with the codes of ISO 6523', () => {
    const identifiers = {
      siren: '123456782',
      siret: ['12345678200010'],
      rna: 'W2A1000119',
      vat: 'FR4Z123456782',
      alsaceMoselle: { tribunal: 'Molsheim', volume: '009', folio: '015' },
    }
    expect(organisation({ identifiers })).toMatchObject({
      iso6523Code: ['0002:123456782', '0009:12345678200010'],
      vatID: 'FR4Z123456782',
      identifier: [
        { propertyID: 'SIREN', value: '123456782' },
        { propertyID: 'SIRET', value: '12345678200010' },
        { propertyID: 'RNA', value: 'W2A1000119' },
        { propertyID: 'Registre des associations', value: 'Molsheim vol. 009 fol. 015' },
      ],
    })
  })

  test.each([
    ['droit', true],
    ['statuts', true],
    ['oui', true],
    ['non', false],
    ['unknown', false],
  ])('that is of the ESS: %s', (is, said) => {
    expect(JSON.stringify(organisation({ ess: { is } })).includes('économie sociale et solidaire')).toBe(said)
  })
})

describe('dates', () => {
  const claim = (edtf: string, expression?: string) => ({ value: { edtf, expression, status: 'stated' }, by: BY })

  test.each([
    ['a whole day', [claim('2013-08-12')], '2013-08-12', []],
    ['the same day twice', [claim('2013-08-12'), claim('2013-08-12')], '2013-08-12', []],
    ['a year', [claim('2013')], undefined, ['2013']],
    ['an approximate year', [claim('1994~', 'il y a 20 ans')], undefined, ['1994~']],
    ['two days that disagree', [claim('2011-01-01'), claim('2013-08-12')], undefined, ['2011-01-01', '2013-08-12']],
    ['nothing', [], undefined, undefined],
  ])('%s', (_, founded, day, coverages) => {
    const node = organisation({ founded })
    expect(node['foundingDate']).toBe(day)
    const claims = node['subjectOf'] as readonly JsonLdNode[] | undefined
    expect(claims?.map((one) => one['temporalCoverage']) ?? []).toEqual(coverages ?? [])
  })

  test('a claim keeps its words and its source', () => {
    expect(organisation({ founded: [claim('1994~', 'il y a 20 ans')] })['subjectOf']).toEqual([
      {
        '@type': 'Claim',
        name: 'foundingDate',
        temporalCoverage: '1994~',
        text: 'il y a 20 ans',
        isBasedOn: [{ '@id': '#page' }],
      },
    ])
  })
})

describe('the example in schema.org', () => {
  const dataset = exampleDataset()

  test('has the visit, held by the community, at the PTCE that receives', () => {
    expect(nodeOf(dataset, 'vis-3')).toMatchObject({
      '@type': 'EducationEvent',
      startDate: '2014-06-19',
      organizer: { '@id': '#com-rp' },
      contributor: { '@id': '#ptce-bousol' },
      superEvent: { '@id': '#com-rp/visites' },
    })
  })

  test('keeps the PTCE and the organisation that bears it apart', () => {
    const ptce = nodeOf(dataset, 'ptce-bousol')
    expect(ptce).toMatchObject({ '@type': 'Consortium', name: expect.stringContaining('Bou') })
    expect(JSON.stringify(ptce)).toContain('structure porteuse')
    expect(ptce).not.toHaveProperty('iso6523Code')
  })

  test('has no partner among the members of the PTCE', () => {
    const [ptce] = dataset.ptces
    const partners = (ptce?.members ?? []).filter(({ roles }) => roles.every((role) => role === 'partenaire'))
    for (const { actor } of partners)
      expect(JSON.stringify(nodeOf(dataset, 'ptce-bousol')?.['member'])).not.toContain(actor)
  })

  test('has the needs that the community seeks to meet', () => {
    const needs = dataset.needs.filter(({ holder }) => holder === 'com-rp').map(({ id }) => ({ '@id': `#${id}` }))
    expect(needs).not.toHaveLength(0)
    expect(nodeOf(dataset, 'com-rp')?.['seeks']).toEqual(needs)
  })

  test('has the article with its breadcrumb, and the glossary', () => {
    expect(nodeOf(dataset, 'art-1')).toMatchObject({
      '@type': 'Article',
      datePublished: '2014-07-09',
      mainEntityOfPage: { breadcrumb: { itemListElement: [{ position: 1, name: 'Accueil' }, {}, {}, {}] } },
    })
    expect(nodeOf(dataset, 'glossaire/')?.['hasDefinedTerm']).toHaveLength(4)
  })
})

test('a territory has no postal address; a place in a commune has', () => {
  const places = [
    { id: 'bray', name: 'Pays de Bray' },
    {
      id: 'marseille',
      name: 'MARSEILLE',
      officialName: 'Marseille',
      communeCode: '13055',
      coordinates: { latitude: 43.3, longitude: 5.4 },
    },
  ]
  const dataset = datasetOf({ places })
  expect(nodeOf(dataset, 'bray')).toEqual({ '@id': '#bray', '@type': 'Place', name: 'Pays de Bray' })
  expect(nodeOf(dataset, 'marseille')).toMatchObject({
    address: { addressLocality: 'Marseille', addressCountry: 'FR' },
    geo: { latitude: 43.3, longitude: 5.4 },
    additionalProperty: [{ propertyID: 'communeCode', value: '13055' }],
  })
})

test.each([
  ['dataset', () => toJsonLd([] as never)],
  ['dataset', () => toJsonLd('{}' as never)],
  ['options.profile', () => toJsonLd(exampleDataset(), { profile: 'foaf' as never })],
  ['options.base', () => toJsonLd(exampleDataset(), { base: '/id/' })],
  ['options.base', () => toJsonLd(exampleDataset(), { base: 'javascript:alert(1)//' })],
  ['profil', () => toJsonLd(exampleDataset(), { profil: 'org' } as never)],
])('a wrong argument is named: %s', (name, act) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(name)
})
