import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { orgGraph } from '../../../../src/interop/json-ld/org/graph.ts'
import { datasetOf, filledDataset } from '../datasets.ts'

const by = [{ source: 'page', status: 'stated' }]
const data = {
  actors: [],
  ptces: [{ id: 'pole', name: 'Le pôle', altNames: ['P'], by }],
  communities: [{ id: 'rp', name: 'RP', animators: [], supporters: [], members: [] }],
  sources: [{ id: 'page', kind: 'website', title: 'Une page', url: 'https://example.org/' }],
}

test.each([
  [false, 'org:OrganizationalCollaboration'],
  [true, ['org:OrganizationalCollaboration', 'ess:Network']],
])('PTCEs and communities are collaborations; with ESSglobal (%s), networks', (usesEss, type) => {
  expect(orgGraph(linkDataset(datasetOf(data), undefined), usesEss)).toEqual([
    {
      '@id': '#pole',
      '@type': type,
      'skos:prefLabel': 'Le pôle',
      'skos:altLabel': ['P'],
      'prov:wasDerivedFrom': [{ '@id': '#page' }],
    },
    { '@id': '#rp', '@type': type, 'skos:prefLabel': 'RP' },
    {
      '@id': '#page',
      '@type': 'dct:BibliographicResource',
      'dct:title': 'Une page',
      'foaf:homepage': 'https://example.org/',
    },
  ])
})

test('no word of an article or a comment is in it, nor any need', () => {
  const dataset = filledDataset()
  const ids = new Set(orgGraph(linkDataset(dataset, undefined), true).flatMap((node) => node['@id'] ?? []))
  const others = [dataset.articles, dataset.comments, dataset.needs, dataset.surveys, dataset.visits].flat()
  expect(others.length).toBeGreaterThan(5)
  expect(others.filter(({ id }) => ids.has(`#${encodeURIComponent(id)}`))).toEqual([])
})
