import { expect, test } from 'vitest'
import { objectOf, rowOf } from '../../../src/i18n/en/row-names.ts'
import { type Param, UNKNOWN } from '../../../src/i18n/param-words.ts'

test.each<[Param, Param, string]>([
  ['7', UNKNOWN, 'Message 7'],
  [7, 'articles', 'Article 7'],
  [7, 'mots_liens', 'Link of keyword 7'],
  [UNKNOWN, 'rubriques', 'Section ?'],
  [UNKNOWN, UNKNOWN, 'Message ?'],
  [7, 'evenements', 'Row 7'],
  [7, 'constructor', 'Row 7'],
])('the row %j of the table %j is “%s”', (id, table, name) => {
  expect(rowOf({ id, table })).toBe(name)
})

test.each<[Param, string]>([
  ['article', 'article 7'],
  ['rubrique', 'section 7'],
  ['evenement', 'object “evenement” 7'],
  ['toString', 'object “toString” 7'],
])('the object %j is “%s”', (type, name) => {
  expect(objectOf(type, 7)).toBe(name)
})
