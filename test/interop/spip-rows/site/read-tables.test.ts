import { expect, test } from 'vitest'
import { SPIP_TABLES } from '../../../../src/interop/index.ts'
import { readTables, recordsOf } from '../../../../src/interop/spip-rows/site/read-tables.ts'
import { tables } from './tables.ts'

const settings = { timeZone: 'Europe/Paris', foldCase: false }

test('every table is read, by its own columns', () => {
  const records = recordsOf(readTables(tables, settings))
  expect(Object.keys(records).sort()).toEqual([...SPIP_TABLES].sort())
  expect(SPIP_TABLES.filter((table) => records[table].length === 0)).toEqual([])
})

test('one that was not given has no rows', () => {
  const { articles, mots } = readTables({ mots: tables['mots'] }, settings)
  expect(articles).toEqual({ records: [], indexes: [], issues: [], problems: [] })
  expect(mots.records.length).toBeGreaterThan(0)
})
