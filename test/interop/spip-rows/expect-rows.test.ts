import { expect, test } from 'vitest'
import { expectRows } from '../../../src/interop/spip-rows/expect-rows.ts'

test.each([
  ['a list', []],
  ['rows that come one by one', [].values()],
  ['another collection', new Set()],
])('rows: %s', (_, rows) => {
  expect(() => expectRows(rows, 'rows')).not.toThrow()
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['one row', { id_article: 1 }],
  ['a text', 'SELECT *'],
  ['a promise', Promise.resolve([])],
])('no rows: %s', (_, rows) => {
  expect(() => expectRows(rows, 'tables.articles')).toThrow('`tables.articles`')
})
