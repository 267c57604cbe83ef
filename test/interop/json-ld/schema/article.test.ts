import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { articleNode } from '../../../../src/interop/json-ld/schema/article.ts'
import { parseArticle } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

function node(cells: object = {}) {
  const outcome = parseArticle({
    id: 'article-12',
    title: 'Le pain',
    published: '2014-07-09',
    publisher: 'labo',
    breadcrumb: [],
    sections: [{ text: 'S3CRET' }],
    footnoteRefs: [{ marker: 1 }],
    footnotes: [{ marker: 1, text: 'S3CRET' }],
    glossaryUses: [],
    about: [],
    ...cells,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return articleNode(outcome.value, linked)
}

test('an article has its title, its day and who published it; its text is on its page', () => {
  expect(node()).toEqual({
    '@id': '#article-12',
    '@type': 'Article',
    headline: 'Le pain',
    datePublished: '2014-07-09',
    publisher: { '@id': '#labo' },
  })
})

test('the way to it is that of its page, numbered from 1', () => {
  const url = 'https://example.org/pain'
  expect(node({ url, breadcrumb: ['Accueil', 'Le pain'], language: 'fr' })).toMatchObject({
    url,
    inLanguage: 'fr',
    mainEntityOfPage: {
      '@type': 'WebPage',
      url,
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Accueil' },
          { '@type': 'ListItem', position: 2, name: 'Le pain' },
        ],
      },
    },
  })
})

test('each term that it uses is mentioned once', () => {
  const use = (term: string) => ({ term, text: term })
  const mentions = node({ glossaryUses: [use('ptce'), use('ess'), use('ptce')] })['mentions']
  expect(mentions).toEqual([{ '@id': '#ptce' }, { '@id': '#ess' }])
})

test('what it is about and based on is referred to', () => {
  expect(node({ about: ['vis-3'], basedOn: [{ source: 'note', credit: 'D’après une note' }] })).toMatchObject({
    about: [{ '@id': '#vis-3' }],
    isBasedOn: [{ '@id': '#note' }],
  })
})
