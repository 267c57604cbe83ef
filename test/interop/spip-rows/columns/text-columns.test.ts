import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column, ReadSettings } from '../../../../src/interop/spip-rows/columns/column.ts'
import {
  languageColumn,
  listColumn,
  textColumn,
  titleColumn,
  webLinkColumn,
} from '../../../../src/interop/spip-rows/columns/text-columns.ts'
import { readerOf } from '../../../../src/interop/spip-rows/row-reader.ts'

function read<Value>(column: Column<Value>, cells: Readonly<Record<string, unknown>>): Value {
  return column.read(readerOf<string, ReadSettings>({ id: 1 }, cells, { timeZone: 'UTC', foldCase: false }))
}

test.each([
  ['Été 🥖\r\n ', 'Été 🥖\r\n '],
  ['e\u0301', 'e\u0301'],
  ['', ''],
  [null, ''],
  [12, '12'],
])('the text %j is kept as it is', (t, text) => {
  expect(read(textColumn('t'), { t })).toBe(text)
})

test.each([
  ['fr', 'fr'],
  [' pt_br\n', 'pt_br'],
  ['', null],
  ['  ', null],
  [null, null],
])('the language %j is %j', (lang, language) => {
  expect(read(languageColumn('lang'), { lang })).toBe(language)
})

test.each(['../../etc', 'f', '__proto__', 'constructor', 'fr/x', 'fr\nx', 'C:', 'fr"', 'a_b_c_d_e_f'])(
  'what is no language is none, and is reported: %j',
  (lang) => {
    const row = readerOf<string, ReadSettings>({ id: 1 }, { lang }, { timeZone: 'UTC', foldCase: false })
    expect(languageColumn('lang').read(row)).toBeNull()
    expect(row.problems).toMatchObject([{ code: 'rows/value-unknown', path: ['lang'], params: { value: lang } }])
  },
)

test.each([
  ['articles,rubriques', ['articles', 'rubriques']],
  [' articles , rubriques,', ['articles', 'rubriques']],
  ['articles', ['articles']],
  [',,', []],
  ['', []],
  [null, []],
])('the list %j is %j', (list, words) => {
  expect(read(listColumn('list'), { list })).toEqual(words)
})

test.each([
  ['10. Titre', { text: 'Titre', rank: 10 }],
  ['Titre', { text: 'Titre' }],
  [null, { text: '' }],
])('the title %j is %j', (titre, title) => {
  expect(read(titleColumn('titre'), { titre })).toEqual(title)
})

test.each([
  [
    { url: 'https://example.org', nom: 'Le four' },
    { url: 'https://example.org', label: 'Le four' },
  ],
  [
    { url: 'https://example.org', nom: null },
    { url: 'https://example.org', label: '' },
  ],
  [{ url: '', nom: 'Le four' }, null],
  [{ url: null, nom: null }, null],
])('the link in %j is %j', (cells, link) => {
  expect(read(webLinkColumn('url', 'nom'), cells)).toEqual(link)
})

test('none is written as an empty cell', () => {
  expect(languageColumn('lang').write(null, 'UTC')).toEqual({ lang: '' })
  expect(listColumn('list').write([], 'UTC')).toEqual({ list: '' })
  expect(webLinkColumn('url', 'nom').write(null, 'UTC')).toEqual({ url: '', nom: '' })
  expect(titleColumn('titre').write({ text: '' }, 'UTC')).toEqual({ titre: '' })
})

test.each([
  [{ text: 'a', rank: 1.5 }, 'title.rank'],
  [{ text: 'a', rank: -1 }, 'title.rank'],
  [{ text: 'a', rank: Number.NaN }, 'title.rank'],
  [{ text: 'a', rank: 1e15 }, 'title.rank'],
  [{ text: 5 }, 'title.text'],
  [{}, 'title.text'],
])('the title %j is refused, naming %s', (title, field) => {
  expect(() => titleColumn('titre').expect?.(title, 'title')).toThrow(`\`${field}\``)
})

test.each([{ text: '' }, { text: 'a', rank: 0 }, { text: 'a', rank: 999_999_999_999_999 }, { text: 'a', rank: null }])(
  'the title %j is fine',
  (title) => {
    expect(() => titleColumn('titre').expect?.(title, 'title')).not.toThrow()
  },
)

test.each([[['a,b']], [['']], [[' a']], [[5]], [{}], ['a'], [null]])('the list %j is refused', (list) => {
  expect(() => listColumn('list').expect?.(list, 'tables')).toThrow(/^Expected `tables` to be a list of words/)
})

test.each([[[]], [['articles', 'rubriques']]])('the list %j is fine', (list) => {
  expect(() => listColumn('list').expect?.(list, 'tables')).not.toThrow()
})

test('what is written is read again', () => {
  const word = fc.stringMatching(/^[a-z_]{1,9}$/)
  const code = fc.stringMatching(/^[a-z]{2,3}(_[a-z]{2,3}){0,2}$/)
  const text = fc.string({ unit: 'grapheme' })
  const again = <Value>(column: Column<Value>, value: Value) =>
    expect(read(column, column.write(value, 'UTC'))).toEqual(value)
  fc.assert(
    fc.property(text, word, fc.array(word), code, (words, name, list, language) => {
      again(textColumn('t'), words)
      again(languageColumn('t'), language)
      again(listColumn('t'), list)
      again(webLinkColumn('url', 'nom'), { url: name, label: words })
    }),
  )
})
