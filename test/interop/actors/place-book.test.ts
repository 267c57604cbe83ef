import { expect, test } from 'vitest'
import { PlaceBook } from '../../../src/interop/actors/place-book.ts'
import { fromEssFrance } from '../../../src/interop/index.ts'
import { placeSchema, validateDataset } from '../../../src/models/index.ts'

const place = (fields: object) => placeSchema.parse({ id: 'lieu-a', name: 'MARSEILLE', ...fields })

test.each([
  ['the same', { postalCode: '13003' }, ['lieu-a']],
  ['one that says more', { communeCode: '13203', postalCode: '13003' }, ['lieu-a']],
  ['one that says less', {}, ['lieu-a']],
  ['another name', { name: 'Marseille 3e', postalCode: '13003' }, ['lieu-a']],
  ['another postal code', { postalCode: '13001' }, ['lieu-a', 'lieu-a-2']],
])('%s', (_, fields, ids) => {
  const book = new PlaceBook()
  expect(book.add(place({ postalCode: '13003' }))).toBe('lieu-a')
  expect(book.add(place(fields))).toBe(ids.at(-1))
  expect(book.all().map(({ id }) => id)).toEqual(ids)
  expect(book.all()[0]).toEqual({
    ...place(fields),
    ...place({ postalCode: '13003' }),
    ...(ids.length === 2 && { postalCode: '13003' }),
  })
})

test('each place of several has its own id, and the same one again', () => {
  const book = new PlaceBook()
  const codes = ['13001', '13002', '13003', '13002', '13001']
  expect(codes.map((postalCode) => book.add(place({ postalCode })))).toEqual([
    'lieu-a',
    'lieu-a-2',
    'lieu-a-3',
    'lieu-a-2',
    'lieu-a',
  ])
})

test('an enterprise whose rows tell of two establishments has two places', () => {
  const row = (postalCode: string, town: string) => ({
    SIREN: '123456782',
    "Nom ou raison sociale de l'entreprise": 'LE PAIN',
    'Code postal': postalCode,
    "Libellé de la commune de l'établissement": town,
  })
  const { actors, places, sources } = fromEssFrance([
    row('13003', 'MARSEILLE'),
    row('69001', 'LYON'),
    row('69001', 'LYON'),
  ])
  expect(places.map(({ id, name }) => [id, name])).toEqual([
    ['lieu-siren-123456782', 'MARSEILLE'],
    ['lieu-siren-123456782-2', 'LYON'],
  ])
  expect(actors.map(({ places }) => places)).toEqual([places.map(({ id }) => id)])
  expect(validateDataset({ actors, places, sources })).toEqual([])
})
