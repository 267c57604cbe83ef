import { expect, test } from 'vitest'
import { FORUM_COLUMNS, missingColumn, readInteger } from '../../../src/interop/spip-rows/forum-row.ts'
import { row } from './site.ts'

test.each<[unknown, number | undefined]>([
  [0, 0],
  [12, 12],
  [12n, 12],
  ['12', 12],
  ['007', 7],
  ['-1', -1],
  [Number.MAX_SAFE_INTEGER, 9007199254740991],
  [9007199254740992, undefined],
  ['9007199254740993', undefined],
  [9007199254740993n, undefined],
  [1.5, undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['+5', undefined],
  ['', undefined],
  [' 5', undefined],
  ['12abc', undefined],
  ['１２', undefined],
  [null, undefined],
  [true, undefined],
  [['12'], undefined],
  [new Uint8Array([49]), undefined],
])('%s is the whole number %s', (cell, value) => {
  expect(readInteger(cell)).toBe(value)
})

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
