import { expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { placeOf } from '../../../src/interop/actors/place-of.ts'
import { parseCommuneCode } from '../../../src/models/index.ts'

const settings = importSettings({}, 'rna')
const by = [{ source: 'rna', status: 'stated' }]

function commune(text: string) {
  const outcome = parseCommuneCode(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

test('without a town or a commune there is no place, whatever the street', () => {
  expect(placeOf({ key: '1', street: ['1', 'rue du Four'], town: undefined }, settings)).toBeUndefined()
})

test.each([
  ['13055', '13'],
  ['2A004', '2A'],
  ['97411', '974'],
  ['98818', '988'],
])('the commune %s names the place and tells the département %s', (code, departementCode) => {
  const communeCode = commune(code)
  expect(placeOf({ key: '1', street: [], town: undefined, communeCode }, settings)).toEqual({
    id: 'lieu-1',
    name: code,
    communeCode,
    departementCode,
    by,
  })
})

test('the parts of the street that are known are one line', () => {
  const street = ['12', undefined, 'rue', 'du Four']
  expect(placeOf({ key: '1', street, town: 'Marseille' }, settings)).toEqual({
    id: 'lieu-1',
    name: 'Marseille',
    address: '12 rue du Four',
    by,
  })
})
