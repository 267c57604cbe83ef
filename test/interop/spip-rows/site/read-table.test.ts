import { expect, test } from 'vitest'
import { readTable } from '../../../../src/interop/spip-rows/site/read-table.ts'

const settings = { timeZone: 'Europe/Paris', foldCase: false }
const word = (id_mot: unknown, titre: unknown = 'Pain') => ({ id_mot, titre, descriptif: '', texte: '', id_groupe: 1 })
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)

test('no row', () => {
  expect(readTable('mots', [], settings)).toEqual({ records: [], indexes: [], issues: [], problems: [] })
})

test('records have the index of their row, whatever was not read before', () => {
  const { indexes, issues, problems, records } = readTable('mots', [null, word(2), word(0), word('3', 'a\0')], settings)
  expect(records.map(({ id }) => id)).toEqual([2, 3])
  expect(indexes).toEqual([1, 3])
  expect(issues.map(({ table, row }) => [table, row])).toEqual([
    ['mots', null],
    ['mots', word(0)],
  ])
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['rows/not-a-row', ['mots', 0]],
    ['rows/id-invalid', ['mots', 2, 'id_mot']],
    ['rows/text-control-characters', ['mots', 3, 'titre']],
  ])
})

test('of two rows of one id the first is kept, however the id is written', () => {
  const rows = [word(1, 'premier'), word('1', 'second'), word(1n, 'troisième')]
  const { issues, records } = readTable('mots', rows, settings)
  expect(records.map(({ title }) => title.text)).toEqual(['premier'])
  expect(issues.map(({ problems }) => codes(problems))).toEqual([['rows/id-taken'], ['rows/id-taken']])
  expect(issues[0]?.problems[0]?.params).toEqual({ id: 1, table: 'mots' })
})

test('a row that was refused takes no id', () => {
  const { descriptif: _, ...rest } = word(1)
  const { issues, records } = readTable('mots', [rest, word(1)], settings)
  expect(records).toHaveLength(1)
  expect(issues.map(({ problems }) => codes(problems))).toEqual([['rows/column-missing']])
})

test('links have no id: one object may have many', () => {
  const link = (id_objet: number) => ({ id_mot: 1, id_objet, objet: 'article' })
  const { issues, records } = readTable('mots_liens', [link(1), link(2), link(2)], settings)
  expect(records).toHaveLength(3)
  expect(issues).toEqual([])
})

test('rows may come one by one, and are not changed', () => {
  const rows = [Object.freeze(word(1)), Object.freeze(word(2))]
  expect(readTable('mots', rows.values(), settings).records).toHaveLength(2)
})
