import { expect, test } from 'vitest'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { nafCodeSchema, parseRna, parseSiren, readWith } from '../../../src/models/index.ts'

const found = ({ problems }: RecordReader) =>
  problems.map(({ code, severity, path = [] }) => `${severity} ${code} ${path.join('.')}`)

test.each([
  [' Le Pain ', 'Le Pain', []],
  ['\u00A0', undefined, []],
  ['', undefined, []],
  [null, undefined, []],
  [undefined, undefined, []],
  [0, '0', []],
  [12.5, '12.5', []],
  [Number.NaN, undefined, ['warning models/wrong-type 3.cell']],
  [true, undefined, ['warning models/wrong-type 3.cell']],
  [['x'], undefined, ['warning models/wrong-type 3.cell']],
])('the text of %j is %j', (cell, text, problems) => {
  const reader = new RecordReader({ cell }, [3])
  expect([reader.text('cell'), found(reader)]).toEqual([text, problems])
})

test.each(['[ND]', ' [NON-DIFFUSIBLE] ', '[nd]', '[ND] [ND]', '[NON-DIFFUSIBLE] 13003 MARSEILLE', 'AWA ([ND])'])(
  'a mask is no text, and is noted: %j',
  (cell) => {
    const reader = new RecordReader({ siege: { cell } }, ['results', 3])
    const inner = reader.record('siege')
    expect([inner.text('cell'), inner.textOrMask('cell')]).toEqual([undefined, cell.trim()])
    expect(new Set(reader.masked)).toEqual(new Set(['siege.cell']))
  },
)

test.each([[['552081317', '[ND]']], ['[ND]']])(
  'a mask in a list of codes is none of them, and is noted: %j',
  (codes) => {
    const reader = new RecordReader({ codes }, [])
    expect(reader.values('codes', parseSiren)).toEqual(Array.isArray(codes) ? ['552081317'] : [])
    expect([reader.masked, found(reader)]).toEqual([['codes'], []])
  },
)

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('no cell is inherited: %s', (key) => {
  const reader = new RecordReader({}, [])
  expect([reader.has(key), reader.text(key), found(reader)]).toEqual([false, undefined, []])
})

test('a value that is refused is left out, with a warning at its cell', () => {
  const reader = new RecordReader({ right: '552 081 317', wrong: '552081318' }, [])
  expect([
    reader.value('right', parseSiren),
    reader.value('wrong', parseSiren),
    reader.value('none', parseSiren),
  ]).toEqual(['552081317', undefined, undefined])
  expect(found(reader)).toEqual(['warning models/siren-checksum wrong'])
})

test('a problem inside a value has its place in the row', () => {
  const reader = new RecordReader({ codes: [{ code: 'x', nomenclature: 'NAFRev2' }] }, [7])
  expect(reader.values('codes', (code) => readWith(nafCodeSchema, code))).toEqual([])
  expect(found(reader)).toEqual(['warning models/naf-format 7.codes.code'])
})

test('what is said of a value that is read weighs what it did', () => {
  const reader = new RecordReader({ old: '751P00085568' }, [])
  expect(reader.value('old', (text) => parseRna(text))).toBe('751P00085568')
  expect(found(reader)).toEqual(['info models/rna-legacy old'])
})

test('what is reported names the cell, and what stands in it', () => {
  const reader = new RecordReader({ cell: 'X', text: true, record: 'x', records: 'x', list: [3] }, [])
  reader.code('cell', ['A'])
  reader.text('text')
  reader.record('record')
  reader.records('records')
  reader.records('list')
  expect(reader.problems.map(({ params }) => params)).toEqual([
    { field: 'cell', got: 'X' },
    { expected: 'string', got: 'boolean' },
    { expected: 'object', got: 'string' },
    { expected: 'array', got: 'string' },
    { expected: 'object', got: 'number' },
  ])
})

test.each([null, undefined, '', ' ', '\u00A0'])('a cell that holds %j is empty, without a word', (cell) => {
  const reader = new RecordReader({ cell, list: [cell, '552081317'] }, [])
  expect([reader.record('cell').text('n'), reader.records('cell'), reader.values('cell', parseSiren)]).toEqual([
    undefined,
    [],
    [],
  ])
  expect([reader.values('list', parseSiren), found(reader)]).toEqual([['552081317'], []])
})

test.each([
  ['A', 'A', []],
  [' C ', 'C', []],
  ['a', undefined, ['warning interop/unknown-code cell']],
  ['', undefined, []],
])('of the codes A and C, %j is %j', (cell, code, problems) => {
  const reader = new RecordReader({ cell }, [])
  expect([reader.code('cell', ['A', 'C']), found(reader)]).toEqual([code, problems])
})

test.each([
  [true, true, []],
  [false, false, []],
  ['true', true, []],
  ['false', false, []],
  [null, undefined, []],
  ['', undefined, []],
  ['oui', undefined, ['warning interop/unknown-code cell']],
  [1, undefined, ['warning interop/unknown-code cell']],
])('the flag %j is %j', (cell, flag, problems) => {
  const reader = new RecordReader({ cell }, [])
  expect([reader.flag('cell'), found(reader)]).toEqual([flag, problems])
})

test('records inside a record tell where they are; what is none is reported and read as empty', () => {
  const reader = new RecordReader({ one: { n: [] }, many: [{ n: [] }, 'x', { n: [] }], text: 'x', none: null }, [0])
  for (const inner of [reader.record('one'), ...reader.records('many')]) inner.text('n')
  expect(reader.record('text').text('n')).toBeUndefined()
  expect([reader.records('text'), reader.records('none'), reader.records('absent')]).toEqual([[], [], []])
  expect(found(reader)).toEqual([
    'warning models/wrong-type 0.many.1',
    'warning models/wrong-type 0.one.n',
    'warning models/wrong-type 0.many.0.n',
    'warning models/wrong-type 0.many.2.n',
    'warning models/wrong-type 0.text',
    'warning models/wrong-type 0.text',
  ])
})

test('a list of values keeps those that are read, and one value is a list', () => {
  const reader = new RecordReader({ many: ['552081317', 'x', false], one: '552081317', numbers: [552081317, 0] }, [])
  expect(['many', 'one', 'numbers'].map((key) => reader.values(key, parseSiren))).toEqual([
    ['552081317'],
    ['552081317'],
    ['552081317'],
  ])
  expect(found(reader)).toEqual([
    'warning models/siren-format many',
    'warning models/wrong-type many',
    'warning models/siren-format numbers',
  ])
})
