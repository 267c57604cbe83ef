import { expect, test } from 'vitest'
import { objectOf, rowOf } from '../../../src/i18n/fr/row-names.ts'
import { type Param, UNKNOWN } from '../../../src/i18n/param-words.ts'

test.each<[Param, Param, string]>([
  ['7', UNKNOWN, 'Message 7'],
  [7, 'articles', 'Article 7'],
  [7, 'mots_liens', 'Lien du mot-clé 7'],
  [UNKNOWN, 'rubriques', 'Rubrique ?'],
  [UNKNOWN, UNKNOWN, 'Message ?'],
  [7, 'evenements', 'Ligne 7'],
  [7, 'constructor', 'Ligne 7'],
])('the row %j of the table %j is « %s »', (id, table, name) => {
  expect(rowOf({ id, table })).toBe(name)
})

test.each<[Param, string]>([
  ['article', 'l’article 7'],
  ['rubrique', 'la rubrique 7'],
  ['evenement', 'l’objet «\u00a0evenement\u00a0» 7'],
  ['toString', 'l’objet «\u00a0toString\u00a0» 7'],
])('the object %j is « %s »', (type, name) => {
  expect(objectOf(type, 7)).toBe(name)
})
