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
  expect([...units].map(([siren, row]) => [siren, row['name']])).toEqual([
    ['123456782', 'a'],
    ['356000000', 'c'],
  ])
})
