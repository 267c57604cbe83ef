import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type GlossaryTerm, validateArticle } from '../../src/models/index.ts'

const { articles, glossary } = JSON.parse(readFileSync('examples/bou-sol/dataset.json', 'utf8'))
const [article] = articles

test('the article of the example has a call without note', () => {
  expect(validateArticle(article, { glossary })).toEqual([
    {
      code: 'dataset/article-footnote-dangling',
      severity: 'warning',
      params: { marker: 2 },
      path: ['footnoteRefs', 0],
    },
    { code: 'dataset/article-footnote-gap', severity: 'warning', params: { missing: [1] }, path: ['footnoteRefs'] },
  ])
})

test('a term is known, and in a definition of the day', () => {
  const later = glossary.map((term: GlossaryTerm) => (term.id === 'g-ess' ? { ...term, validFrom: '2015' } : term))
  const terms = (options: Parameters<typeof validateArticle>[1]) =>
    validateArticle(article, options).flatMap(({ code, path }) => (code === 'dataset/glossary-unknown' ? [path] : []))
  expect(terms({ glossary: later })).toEqual([['glossaryUses', 1, 'term']])
  expect(terms({ glossary: [] })).toHaveLength(5)
  expect(terms({})).toEqual([])
})

test('what is no article has problems of shape', () => {
  expect(validateArticle({ ...article, published: 'hier' }).map(({ code }) => code)).toEqual(['models/date-format'])
  expect(validateArticle(null).map(({ code }) => code)).toEqual(['models/wrong-type'])
  expect(() => validateArticle(article, { glosary: [] } as never)).toThrow(TypeError)
})

test.each([
  [null, '`options.glossary` to be a list'],
  [{}, '`options.glossary` to be a list'],
  [[...glossary, null], `\`options.glossary[${glossary.length}]\` to be an object`],
  [[{ term: 'ESS' }], '`options.glossary[0].id` to be a string'],
])('a glossary that is none is named: %j', (wrong, message) => {
  expect(() => validateArticle(article, { glossary: wrong } as never)).toThrow(message)
  expect(() => validateArticle(null, { glossary: wrong } as never)).toThrow(message)
})
