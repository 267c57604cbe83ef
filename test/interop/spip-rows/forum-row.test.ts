import { expect, test } from 'vitest'
import { FORUM_COLUMNS, missingColumn } from '../../../src/interop/spip-rows/forum-row.ts'
import { row } from './site.ts'

test('a whole row lacks nothing, and the first column that it lacks is named', () => {
  expect(missingColumn(row())).toBeUndefined()
  expect(missingColumn({})).toBe('id_forum')
  expect(missingColumn({ ...row(), plugin: 1 })).toBeUndefined()
})

test.each(FORUM_COLUMNS)('without %s', (column) => {
  const { [column]: _, ...rest } = row()
  expect(missingColumn(rest)).toBe(column === 'maj' || column === 'date_thread' ? undefined : column)
})

test('a column that only the prototype has is missing', () => {
  expect(missingColumn(Object.create(row()))).toBe('id_forum')
})
