import { describe, expect, test } from 'vitest'
import { readerOf } from '../../../src/interop/spip-rows/row-reader.ts'

const found = ({ problems }: ReturnType<typeof readerOf>) => problems.map(({ code }) => code)

describe('an id in a cell', () => {
  test.each([
    [12, 12],
    ['12', 12],
    [12n, 12],
    [-1, -1],
    [0, 0],
    ['', 0],
    [null, 0],
    [undefined, 0],
  ])('%s is %s, without a word', (cell, id) => {
    const reader = readerOf({ id: 1 }, { cell }, {})
    expect([reader.number('cell'), found(reader)]).toEqual([id, []])
  })

  test.each([' ', '12abc', 'douze', '1.5', 1.5, Number.NaN, true, '9007199254740993'])(
    'what is none is 0, and told: %j',
    (cell) => {
      const reader = readerOf({ id: 1 }, { cell }, {})
      expect([reader.number('cell'), found(reader)]).toEqual([0, ['rows/value-unknown']])
    },
  )

  test('is told with its column and what is written there', () => {
    const reader = readerOf({ id: 7, table: 'mots' }, { id_groupe: 'abc' }, {})
    reader.number('id_groupe')
    expect(reader.problems).toEqual([
      {
        code: 'rows/value-unknown',
        severity: 'warning',
        params: { id: 7, table: 'mots', column: 'id_groupe', value: 'abc' },
        path: ['id_groupe'],
      },
    ])
  })
})

describe('a text in a cell', () => {
  test.each([
    ['Été 🥖', 'Été 🥖', []],
    [null, '', []],
    [undefined, '', []],
    ['a\0', 'a\0', ['rows/text-control-characters']],
    [new Uint8Array([0xe9]), 'é', ['rows/text-invalid-utf8']],
    [new Uint8Array([0x61]), 'a', ['rows/text-is-blob']],
    [new Date(0), '', ['rows/value-unknown']],
    [{ text: 'a' }, '', ['rows/value-unknown']],
    [['a'], '', ['rows/value-unknown']],
    [true, '', ['rows/value-unknown']],
  ])('%j is %j', (cell, text, codes) => {
    const reader = readerOf({ id: 1 }, { cell }, { fallbackEncoding: 'windows-1252' })
    expect([reader.text('cell'), found(reader)]).toEqual([text, codes])
  })
})

test('what no database holds is told by its type', () => {
  const reader = readerOf({ id: 7 }, { date_heure: new Date(0) }, {})
  reader.text('date_heure')
  expect(reader.problems[0]?.params).toEqual({ id: 7, column: 'date_heure', value: 'date', got: 'date' })
})

test('what is reported names the row, and the params that the caller adds', () => {
  const reader = readerOf({ id: 7 }, {}, {})
  reader.report('rows/date-zero', 'date_heure', { date: '' })
  reader.report('rows/text-empty', 'texte')
  expect(reader.problems.map(({ params, path, severity }) => [params, path, severity])).toEqual([
    [{ id: 7, date: '' }, ['date_heure'], 'error'],
    [{ id: 7 }, ['texte'], 'warning'],
  ])
})

test('two readers share nothing', () => {
  const [one, other] = [readerOf({ id: 1 }, {}, {}), readerOf({ id: 2 }, {}, {})]
  one.report('rows/text-empty', 'texte')
  expect([one.id, other.id, one.problems.length, other.problems.length]).toEqual([1, 2, 1, 0])
})

test.each([
  [null, undefined, []],
  [undefined, undefined, []],
  ['', undefined, []],
  [' ', undefined, ['rows/value-unknown']],
  [new Uint8Array(), undefined, ['rows/text-is-blob']],
  [0, undefined, ['rows/value-unknown']],
  ['oui', true, []],
])('a cell of another kind, %j, is %s', (cell, value, codes) => {
  const reader = readerOf({ id: 1 }, { cell }, {})
  expect([reader.value('cell', (given) => (given === 'oui' ? true : undefined)), found(reader)]).toEqual([value, codes])
})
