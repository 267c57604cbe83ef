import { expect, test } from 'vitest'
import { keyColumn, referenceColumn } from '../../../../src/interop/spip-rows/columns/number-columns.ts'
import { textColumn, titleColumn } from '../../../../src/interop/spip-rows/columns/text-columns.ts'
import { readRecord } from '../../../../src/interop/spip-rows/records/read-record.ts'
import { readSettings } from '../../../../src/interop/spip-rows/records/read-settings.ts'

const SHAPE = {
  table: 'mots',
  key: 'id_mot',
  optional: ['type'],
  fields: {
    id: keyColumn('id_mot'),
    title: titleColumn('titre'),
    // A second field of one column.
    words: textColumn('titre'),
    group: referenceColumn('id_groupe'),
    type: textColumn('type'),
  },
} as const

function read(row: unknown) {
  const outcome = readRecord<object>(SHAPE, row, readSettings(undefined))
  return [
    outcome.ok && outcome.value,
    outcome.problems.map(({ code, path, severity }) =>
      `${severity} ${code.slice('rows/'.length)} ${path?.[0] ?? ''}`.trim(),
    ),
  ]
}

const ROW = { id_mot: 3, titre: '10. Pain', id_groupe: 1, type: 'Thèmes' }
const RECORD = { id: 3, title: { text: 'Pain', rank: 10 }, words: '10. Pain', group: 1, type: 'Thèmes' }

test.each([
  ['a whole one', ROW, RECORD, []],
  ['one without what is optional', { ...ROW, type: undefined }, { ...RECORD, type: '' }, []],
  ['one with columns of its own', { ...ROW, plugin: 1 }, RECORD, []],
  ['one whose id is a text', { ...ROW, id_mot: '3' }, RECORD, []],
  [
    'one with a damaged cell',
    { ...ROW, id_groupe: 'x' },
    { ...RECORD, group: null },
    ['warning value-unknown id_groupe'],
  ],
  [
    'one with a damaged cell of two fields, which is told once',
    { ...ROW, titre: 'a\0' },
    { ...RECORD, title: { text: 'a\0' }, words: 'a\0' },
    ['warning text-control-characters titre'],
  ],
])('a row: %s', (_, row, record, problems) => {
  expect(read(row)).toEqual([record, problems])
})

test.each([
  ['null', null, 'error not-a-row'],
  ['a text', 'x', 'error not-a-row'],
  ['a list', [], 'error column-missing id_mot'],
  ['one without a column', { id_mot: 3, titre: '' }, 'error column-missing id_groupe'],
  ['one whose columns are those of its prototype', Object.create(ROW), 'error column-missing id_mot'],
  ['one without an id', { ...ROW, id_mot: null }, 'error id-invalid id_mot'],
  ['the id 0', { ...ROW, id_mot: 0 }, 'error id-invalid id_mot'],
  ['an id below', { ...ROW, id_mot: -3 }, 'error id-invalid id_mot'],
  ['an id that is a word', { ...ROW, id_mot: 'trois' }, 'error id-invalid id_mot'],
])('no row: %s', (_, row, problem) => {
  expect(read(row)).toEqual([false, [problem]])
})

test.each([
  [null, { table: 'mots', id: null }],
  [{ id_mot: 3 }, { table: 'mots', id: 3, column: 'titre' }],
  [
    { ...ROW, id_mot: 0 },
    { table: 'mots', id: 0 },
  ],
])('what is no row is named: %j', (row, params) => {
  const outcome = readRecord<object>(SHAPE, row, readSettings(undefined))
  expect(outcome.problems.map((problem) => problem.params)).toEqual([params])
})
