import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { conceptNodes } from '../../../../src/interop/json-ld/org/concepts.ts'
import { glossaryNodes } from '../../../../src/interop/json-ld/schema/glossary.ts'
import { datasetOf } from '../datasets.ts'

const dataset = datasetOf({
  actors: [],
  glossary: [
    { id: 'ptce', term: 'PTCE', variants: ['pôle'], definition: 'Un pôle.', sameAs: ['https://example.org/ptce'] },
    { id: 'glossaire', term: 'glossaire', variants: [], definition: 'Une liste.' },
  ],
})
const linked = linkDataset(dataset, undefined)
const [scheme, ptce, glossary] = conceptNodes(dataset.glossary, linked)

test('a glossary is a scheme of concepts', () => {
  expect(scheme).toEqual({ '@id': '#glossaire/', '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'Glossaire' })
  expect(ptce).toMatchObject({ 'skos:altLabel': ['pôle'], 'skos:exactMatch': ['https://example.org/ptce'] })
  expect(glossary).toEqual({
    '@id': '#glossaire',
    '@type': 'skos:Concept',
    'skos:prefLabel': 'glossaire',
    'skos:definition': 'Une liste.',
    'skos:notation': 'glossaire',
    'skos:inScheme': { '@id': '#glossaire/' },
  })
})

test('terms have the addresses that they have in schema.org', () => {
  const addresses = (nodes: ReturnType<typeof conceptNodes>) => nodes.map((node) => node['@id'])
  expect(addresses(conceptNodes(dataset.glossary, linked))).toEqual(addresses(glossaryNodes(dataset.glossary, linked)))
})

test('no glossary is no scheme', () => {
  expect(conceptNodes([], linked)).toEqual([])
})
