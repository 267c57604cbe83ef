import { expect, test } from 'vitest'
import type { ReadSettings } from '../../../../src/interop/spip-rows/columns/column.ts'
import {
  flagColumn,
  statusColumn,
  switchColumn,
  wordColumn,
} from '../../../../src/interop/spip-rows/columns/word-columns.ts'
import { readerOf } from '../../../../src/interop/spip-rows/row-reader.ts'

const readerFor = (cell: unknown, foldCase = false) =>
  readerOf<string, ReadSettings>({ id: 1 }, { cell }, { timeZone: 'UTC', foldCase })

test.each([
  ['oui', true],
  ['non', false],
  ['', false],
  [null, false],
  ['1', false],
])('the flag %j is %s', (cell, value) => {
  expect(flagColumn('cell').read(readerFor(cell))).toBe(value)
})

test.each([
  [1, true],
  ['1', true],
  [1n, true],
  [0, false],
  [null, false],
  [2, false],
])('the switch %s is %s', (cell, value) => {
  expect(switchColumn('cell').read(readerFor(cell))).toBe(value)
})

test.each([
  ['pos', 'pos', []],
  ['', null, []],
  [null, null, []],
  ['POS', null, ['rows/value-unknown']],
  ['constructor', null, ['rows/value-unknown']],
])('of the words pos and pri, %j is %s', (cell, word, codes) => {
  const reader = readerFor(cell)
  expect(wordColumn('cell', ['pos', 'pri']).read(reader)).toBe(word)
  expect(reader.problems.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['publie', false, 'publie', []],
  ['PUBLIE', false, null, ['rows/status-case']],
  ['PUBLIE', true, 'publie', ['rows/status-case']],
  ['zzz', true, null, ['rows/status-unknown']],
  ['', false, null, ['rows/status-unknown']],
  ['0', false, null, ['rows/status-unknown']],
])('the status %j, letters folded %s, is %s', (cell, foldCase, status, codes) => {
  const reader = readerFor(cell, foldCase)
  expect(statusColumn('cell', ['prop', 'publie']).read(reader)).toBe(status)
  expect(reader.problems.map(({ code }) => code)).toEqual(codes)
})

test('what is none is written as SPIP has it before anything is chosen', () => {
  expect(statusColumn('cell', ['publie']).write(null, 'UTC')).toEqual({ cell: '0' })
  expect(wordColumn('cell', ['pos']).write(null, 'UTC')).toEqual({ cell: '' })
  expect(flagColumn('cell').write(false, 'UTC')).toEqual({ cell: 'non' })
  expect([flagColumn('cell').write(true, 'UTC'), switchColumn('cell').write(false, 'UTC')]).toEqual([
    { cell: 'oui' },
    { cell: 0 },
  ])
})

test('a word that is not known is quoted', () => {
  const reader = readerFor('POS')
  wordColumn('cell', ['pos']).read(reader)
  statusColumn('cell', ['publie']).read(reader)
  expect(reader.problems.map(({ params }) => params)).toEqual([
    { id: 1, column: 'cell', value: 'POS' },
    { id: 1, status: 'POS' },
  ])
})
