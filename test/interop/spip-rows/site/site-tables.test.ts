import { expect, test } from 'vitest'
import { expectTables } from '../../../../src/interop/spip-rows/site/site-tables.ts'

test.each([
  ['none', {}],
  ['a list', { articles: [] }],
  ['a table that is not given', { articles: undefined }],
  ['rows that come one by one', { forum: [].values() }],
  ['another collection', { meta: new Set(), mots: new Map().values() }],
])('tables: %s', (_, tables) => {
  expect(() => expectTables(tables)).not.toThrow()
})

test.each([
  ['nothing', undefined, '`tables`'],
  ['null', null, '`tables`'],
  ['a list', [], '`tables`'],
  ['a table with its prefix', { spip_articles: [] }, '`spip_articles`'],
  ['a slip', { rubrique: [] }, 'did you mean `rubriques`'],
  ['no rows', { articles: null }, '`tables.articles`'],
  ['one row', { articles: { id_article: 1 } }, '`tables.articles`'],
  ['a text', { articles: 'SELECT *' }, '`tables.articles`'],
  ['a promise', { articles: Promise.resolve([]) }, '`tables.articles`'],
])('no tables: %s', (_, tables, message) => {
  expect(() => expectTables(tables as never)).toThrow(TypeError)
  expect(() => expectTables(tables as never)).toThrow(message)
})
