import { expect, test } from 'vitest'
import { unitRows } from '../../../src/interop/sirene/unit-rows.ts'

test('rows about units are found by their number, the first of each', () => {
  const rows = [
    { siren: '123 456 782', name: 'a' },
    { siren: '123456782', name: 'b' },
    { siren: '356000000', siret: '', name: 'c' },
    { siren: '552100554', siret: '55210055400013', name: 'd' },
    { siren: '' },
    'no row',
    null,
  ]
  const units = unitRows(rows.map((row, index) => ({ row, path: [index] })))
  expect([...units].map(([siren, { row }]) => [siren, row['name']])).toEqual([
    ['123456782', 'a'],
    ['356000000', 'c'],
  ])
})

test.each([
  ['the row of the stock', [{ dateFin: '2015-12-31' }, { dateFin: '' }, {}], 2, [0, 1]],
  ['the row of the stock, first', [{}, { dateFin: '2015-12-31' }], 0, [1]],
  ['the current period', [{ dateFin: '2015-12-31' }, { dateFin: '' }, { dateFin: '2010-12-31' }], 1, [0, 1, 2]],
  ['the first period', [{ dateFin: '2015-12-31' }, { dateFin: '2010-12-31' }], 0, [0, 1]],
  ['the first of the stock', [{}, {}], 0, []],
  ['an answer with its periods', [{ dateFin: null, periodesUniteLegale: [] }], 0, []],
])('a unit is told by %s, and has the periods of its past', (_, rows, place, past) => {
  const located = rows.map((row, index) => ({ row: { siren: '123456782', ...row }, path: [index] }))
  const unit = unitRows(located).get('123456782')
  expect(unit?.path).toEqual([place])
  expect(unit?.history.map(({ path }) => path[0])).toEqual(past)
})
