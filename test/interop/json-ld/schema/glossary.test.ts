import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { glossaryNodes } from '../../../../src/interop/json-ld/schema/glossary.ts'
import { datasetOf } from '../datasets.ts'

const glossary = [
  { id: 'ptce', term: 'PTCE', variants: ['pôle'], definition: 'Un pôle.', sameAs: ['https://example.org/ptce'] },
  { id: 'glossaire', term: 'glossaire', variants: [], definition: 'Une liste.' },
]

test('no glossary is no set of terms', () => {
  expect(glossaryNodes([], linkDataset(datasetOf({ actors: [] }), undefined))).toEqual([])
})

test('a glossary is a set that has its terms, and no term has its address', () => {
  const dataset = datasetOf({ actors: [], glossary })
  const [set, ...terms] = glossaryNodes(dataset.glossary, linkDataset(dataset, undefined))
  expect(set).toEqual({
    '@id': '#glossaire/',
    '@type': 'DefinedTermSet',
    name: 'Glossaire',
    hasDefinedTerm: [{ '@id': '#ptce' }, { '@id': '#glossaire' }],
  })
  expect(terms[0]).toMatchObject({ '@id': '#ptce', name: 'PTCE', alternateName: ['pôle'], termCode: 'ptce' })
  expect(terms[1]).toEqual({
    '@id': '#glossaire',
    '@type': 'DefinedTerm',
    name: 'glossaire',
    description: 'Une liste.',
    termCode: 'glossaire',
    inDefinedTermSet: { '@id': '#glossaire/' },
  })
})
