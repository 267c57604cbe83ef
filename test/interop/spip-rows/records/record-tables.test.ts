import { describe, expect, test } from 'vitest'
import {
  fromSpipTableRow,
  SPIP_TABLES,
  type SpipTable,
  spipColumns,
  toSpipTableRow,
} from '../../../../src/interop/index.ts'
import { SHAPES } from '../../../../src/interop/spip-rows/records/record-tables.ts'
import { tables } from '../site/tables.ts'

describe.each(SPIP_TABLES)('rows of %s', (table) => {
  const rows = tables[table] ?? []

  test('need their required columns, and do without the others', () => {
    const { optional, required } = spipColumns(table)
    const [row] = rows
    const least = Object.fromEntries(required.map((name) => [name, row?.[name] ?? null]))
    expect(fromSpipTableRow(table, least)).toMatchObject({ ok: true, problems: [] })
    for (const name of required) {
      const { [name]: _, ...rest } = least
      expect(fromSpipTableRow(table, rest).problems.map(({ code }) => code)).toEqual(['rows/column-missing'])
    }
    expect(optional.filter((name) => required.includes(name))).toEqual([])
  })

  test('are written into the columns that are asked for', () => {
    const { optional, required } = spipColumns(table)
    const read = fromSpipTableRow(table, rows[0])
    if (!read.ok) throw new Error('no record')
    expect(Object.keys(toSpipTableRow(table, read.value)).sort()).toEqual([...required, ...optional].sort())
  })

  test('are described under the name of their table, with a column for their id', () => {
    expect(SHAPES[table].table).toBe(table)
    expect(spipColumns(table).required).toContain(SHAPES[table].key)
  })
})

test.each<[SpipTable, string[]]>([
  ['articles', ['virtuel', 'langue_choisie', 'visites', 'referers', 'popularite']],
  ['auteurs', ['webmestre', 'en_ligne', 'lang']],
  ['auteurs_liens', []],
  ['documents', ['credits', 'alt', 'media', 'duree', 'brise', 'date_publication', 'statut']],
  ['documents_liens', ['vu', 'rang_lien']],
  ['groupes_mots', ['unseul', 'obligatoire', 'tables_liees', 'minirezo', 'comite', 'forum']],
  ['mots', ['type']],
  ['mots_liens', []],
  ['rubriques', ['langue_choisie', 'profondeur']],
])('a row of %s may lack %j', (table, optional) => {
  expect(spipColumns(table).optional).toEqual(optional)
})

test('no column of a login, a password or a key is read', () => {
  const secret =
    /^(?:login|pass|low_sec|htpass|alea_actuel|alea_futur|cookie_oubli|backup_cles|pgp|prefs|source|imessage)$/
  const columns = SPIP_TABLES.flatMap((table) => [...spipColumns(table).required, ...spipColumns(table).optional])
  expect(columns.filter((name) => secret.test(name))).toEqual([])
})

test('a column is asked for once', () => {
  for (const table of SPIP_TABLES) {
    const { optional, required } = spipColumns(table)
    expect(new Set([...required, ...optional]).size).toBe(required.length + optional.length)
  }
})
