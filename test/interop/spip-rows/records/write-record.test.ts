import { expect, test } from 'vitest'
import { fromSpipTableRow, type SpipKeyword, spipColumns } from '../../../../src/interop/index.ts'
import { keyColumn } from '../../../../src/interop/spip-rows/columns/number-columns.ts'
import { textColumn } from '../../../../src/interop/spip-rows/columns/text-columns.ts'
import { statusColumn } from '../../../../src/interop/spip-rows/columns/word-columns.ts'
import { ARTICLE } from '../../../../src/interop/spip-rows/records/article.ts'
import { KEYWORD } from '../../../../src/interop/spip-rows/records/keyword.ts'
import { KEYWORD_LINK } from '../../../../src/interop/spip-rows/records/links.ts'
import { writeRecord } from '../../../../src/interop/spip-rows/records/write-record.ts'

const stored = {
  id_mot: '3',
  titre: '10) Réemploi',
  descriptif: null,
  texte: '',
  id_groupe: '',
  type: 'Thèmes',
  plus: 1,
}
const keyword: SpipKeyword = {
  id: 3,
  title: { text: 'Réemploi', rank: 10 },
  summary: '',
  text: '',
  group: null,
  groupTitle: 'Thèmes',
}

test.each([
  ['nothing', {}, {}],
  ['a text', { text: 'Voir ailleurs.' }, { texte: 'Voir ailleurs.' }],
  [
    'a title, which takes the usual sign of its rank',
    { title: { text: 'Recyclage', rank: 10 } },
    { titre: '10. Recyclage' },
  ],
  ['the keys of a title in another order', { title: { rank: 10, text: 'Réemploi' } }, {}],
  ['a reference', { group: 4 }, { id_groupe: 4 }],
])('of a stored row only what changes is written: %s', (_, changes, cells) => {
  expect(writeRecord(KEYWORD, { ...keyword, ...changes }, { row: stored })).toEqual({ ...stored, ...cells })
})

test('a link whose object comes back with its keys in another order stays as it is stored', () => {
  const row = { id_mot: '3', id_objet: '12', objet: 'article' }
  expect(writeRecord(KEYWORD_LINK, { keyword: 3, object: { id: 12, type: 'article' } }, { row })).toEqual(row)
})

test('what other options read in a stored row stays as it is stored when they are told again', () => {
  const article = { id_article: 1, texte: new Uint8Array([0xe9]), statut: 'PUBLIE' }
  const options = { fallbackEncoding: 'windows-1252', foldCase: true }
  const read: { id: number; text: string; status: 'publie' | null } = { id: 1, text: 'é', status: 'publie' }
  const shape = {
    table: 'articles',
    key: 'id_article',
    fields: { id: keyColumn('id_article'), text: textColumn('texte'), status: statusColumn('statut', ['publie']) },
  } as const
  expect(writeRecord(shape, read, { row: article, ...options })).toEqual(article)
  expect(writeRecord(shape, { ...read, text: 'è' }, { row: article, ...options })).toEqual({ ...article, texte: 'è' })
  expect(writeRecord(shape, read, { row: article })).toEqual({ id_article: 1, texte: 'é', statut: 'publie' })
})

test('a new row has every column', () => {
  expect(writeRecord(KEYWORD, keyword, undefined)).toEqual({
    id_mot: 3,
    titre: '10. Réemploi',
    descriptif: '',
    texte: '',
    id_groupe: 0,
    type: 'Thèmes',
  })
})

test('the row of another record throws, and so does what is no row', () => {
  expect(() => writeRecord(KEYWORD, keyword, { row: { ...stored, id_mot: 4 } })).toThrow(TypeError)
  expect(() => writeRecord(KEYWORD, keyword, { row: 'x' as never })).toThrow(TypeError)
})

test.each([
  [{ title: 'Réemploi' }, '`record.title` to be an object'],
  [{ title: null }, '`record.title` to be an object'],
  [{ summary: null }, '`record.summary` to be a string'],
  [{ id: '3' }, '`record.id` to be a number'],
])('what no row reads as is named: %j', (changes, message) => {
  expect(() => writeRecord(KEYWORD, { ...keyword, ...(changes as object) }, undefined)).toThrow(message)
})

test.each([
  ['a language', 'language', '../../x'],
  ['a status', 'status', 'published'],
  ['a word', 'forum', 'pri, yes'],
  ['a reference', 'section', '1 OR 1'],
  ['a negative reference', 'section', -1],
  ['a number', 'visits', Number.NaN],
  ['a link without an address', 'seeAlso', { url: '', label: 'Le four' }],
])('what would be read as something else is named: %s', (_, field, value) => {
  const cells = Object.fromEntries(spipColumns('articles').required.map((name) => [name, '']))
  const read = fromSpipTableRow('articles', { ...cells, id_article: 1, lang: 'fr', statut: 'publie' })
  const article = read.ok ? read.value : expect.fail()
  expect(() => writeRecord(ARTICLE, article, undefined)).not.toThrow()
  expect(() => writeRecord(ARTICLE, { ...article, [field]: value }, undefined)).toThrow(
    `Expected \`record.${field}\` to be what a row can hold, got `,
  )
})
