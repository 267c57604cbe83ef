import { expect, test } from 'vitest'
import { toJsonLd } from '../../../../src/interop/index.ts'
import { erasedComment, pendingComment, publishedComment } from '../../../models/comments.ts'
import { datasetOf } from '../datasets.ts'

const SOURCE = { id: 'page', kind: 'website', title: 'Une page' }
const ARTICLE = {
  id: '12',
  title: 'Le pain',
  language: 'fr',
  published: '2014-07-09',
  publisher: 'labo',
  breadcrumb: [],
  sections: [],
  footnoteRefs: [],
  footnotes: [],
  glossaryUses: [],
  about: [],
}

function commentsOf(comments: readonly object[], article: object = {}) {
  const actors = [{ type: 'organisation', id: 'labo', name: 'Labo' }]
  const articles = [{ ...ARTICLE, ...article }]
  const forums = [{ id: 'f-12', moderation: 'a-priori', fields: [] }]
  const graph = toJsonLd(datasetOf({ actors, articles, forums, sources: [SOURCE], comments }))['@graph']
  return graph.filter((node) => node['@type'] === 'Comment')
}

test.each<[where: string, forum: object, parent: string | undefined]>([
  ['an article', { type: 'article', id: '12' }, '#12'],
  ['the forum of an article', { type: 'forum', id: 'f-12' }, '#12'],
  ['a news item with the number of an article', { type: 'breve', id: '12' }, undefined],
  ['an article that is not there', { type: 'article', id: '13' }, undefined],
])('a comment on %s', (_, forum, parent) => {
  const [comment] = commentsOf([publishedComment({ id: 'c1', thread: 'c1', forum })], { forum: 'f-12' })
  expect(comment?.['parentItem']).toEqual(parent && { '@id': parent })
})

test.each<[id: string, forum: object, parent: string | undefined]>([
  ['article-12', { type: 'article', id: '12' }, '#article-12'],
  ['article-12', { type: 'article', id: 'article-12' }, '#article-12'],
  ['article-12', { type: 'breve', id: '12' }, undefined],
  ['a', { type: 'article', id: '12' }, undefined],
])('of the article %s, a comment on %j', (id, forum, parent) => {
  const [comment] = commentsOf([publishedComment({ id: '12', thread: '12', forum })], { id })
  expect(comment?.['parentItem']).toEqual(parent && { '@id': parent })
})

test('where two articles may be meant, it is the one with the very id', () => {
  const comments = [publishedComment({ id: 'c1', thread: 'c1', forum: { type: 'article', id: '12' } })]
  const articles = ['article-12', '12'].map((id) => ({ ...ARTICLE, id }))
  const dataset = datasetOf({ actors: [{ type: 'organisation', id: 'labo', name: 'Labo' }], articles, comments })
  const nodes = toJsonLd(dataset)['@graph'].filter((node) => node['@type'] === 'Comment')
  expect(nodes.map((node) => node['parentItem'])).toEqual([{ '@id': '#12' }])
})

test('an answer is to the comment that it answers', () => {
  const comments = commentsOf([publishedComment({ id: 'c1' }), publishedComment({ id: 'c2', parent: 'c1' })])
  expect(comments.map((node) => node['parentItem'])).toContainEqual({ '@id': '#c1' })
})

test.each<[what: string, comments: object[], shown: string[]]>([
  ['one that waits', [pendingComment({ id: 'c1' })], []],
  ['one that was erased', [erasedComment({ id: 'c1' })], []],
  ['an answer to one that waits', [pendingComment({ id: 'c1' }), publishedComment({ id: 'c2', parent: 'c1' })], []],
  ['one beside one that waits', [publishedComment({ id: 'c1' }), pendingComment({ id: 'c2', parent: 'c1' })], ['#c1']],
])('readers see no more than the site shows: %s', (_, comments, shown) => {
  expect(commentsOf(comments).map((node) => node['@id'])).toEqual(shown)
})

test('a comment has its words and its dates', () => {
  const comment = publishedComment({ id: 'c1' })
  expect(commentsOf([comment])).toMatchObject([{ '@id': '#c1', '@type': 'Comment', creativeWorkStatus: 'published' }])
  expect(Object.keys(commentsOf([comment])[0] ?? {})).toEqual(
    expect.arrayContaining(['text', 'dateCreated', 'datePublished']),
  )
})

test('of the author, only the name that is shown', () => {
  const author = { id: 'r-1', name: 'Ana', email: 'ana@example.org', verified: true }
  const [named] = commentsOf([publishedComment({ author })])
  expect(named?.['author']).toEqual({ '@type': 'Person', name: 'Ana' })
  const [unnamed] = commentsOf([publishedComment({ author: { id: 'r-1', verified: false } })])
  expect(unnamed).not.toHaveProperty('author')
  expect(JSON.stringify([named, unnamed])).not.toMatch(/r-1|example\.org/)
})
