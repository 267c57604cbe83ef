import { expect, test } from 'vitest'
import { findOrganisations, maskedOf, maskPlaces } from '../../../src/interop/merge/masks.ts'
import { placeSchema } from '../../../src/models/index.ts'
import { found, organisation, partOf } from './parts.ts'

test('the name tells of a mask, or what the adapter or an earlier merge found', () => {
  const named = { type: 'organisation', id: 'a', name: '[ND]' }
  const part = partOf([
    named,
    { ...named, id: 'b', name: 'B' },
    { ...named, id: 'c', name: 'C' },
    { ...named, id: 'd', name: 'D' },
  ])
  const problems = [
    { code: 'interop/masked', severity: 'info', params: { fields: [], id: 'b' } },
    { code: 'interop/row-merged', severity: 'info', params: { id: 'c' } },
    { code: 'interop/mask-kept', severity: 'warning', params: { id: 'd', fields: [] } },
  ] as const
  expect(findOrganisations([{ ...part, problems }]).map(({ isMasked }) => isMasked)).toEqual([true, true, false, true])
})

const more = { name: 'Marie', altNames: ['M'], acronym: 'MM', website: 'https://example.org/', kinds: ['four'] }

test('only the source that masks somebody says who it is', () => {
  const masked = found('a', { acronym: 'A' }, 1, 0, true)
  const { told, withheld } = maskedOf([found('b', more), masked])
  expect(told).toEqual([{ type: 'organisation', id: 'b', kinds: ['four'] }, masked.entity])
  expect(withheld).toEqual([{ id: 'b', fields: ['name', 'altNames', 'acronym', 'website'], path: [0, 'actors', 0] }])
  expect(maskedOf([found('b', more)])).toEqual({ told: [organisation('b', more)], withheld: [] })
})

test.each([
  ['first', [0, 1]],
  ['last', [1, 0]],
])('of two that mask, the one that masks the name says it: it comes %s', (_, order) => {
  const sources = [found('a', { name: '[ND]' }, 0, 0, true), found('b', { name: 'Marie', acronym: 'M' }, 1, 0, true)]
  const { told, withheld } = maskedOf(order.flatMap((at) => sources[at] ?? []))
  expect(told.map(({ name }) => name)).toEqual(order.map((at) => ['[ND]', undefined][at]))
  expect(withheld).toEqual([{ id: 'b', fields: ['name', 'acronym'], path: [1, 'actors', 0] }])
})

test('what others say of somebody masked is without the words of their sources', () => {
  const words = { source: 's', status: 'stated', quote: 'Marie, 12 rue du Four', note: 'Marie' }
  const by = [{ source: 's', status: 'stated' }]
  const entity = placeSchema.parse({ id: 'home', name: 'RENNES', by: [words] })
  const founded = [{ value: { edtf: '2014', status: 'stated' }, by: [words] }]
  const group = [found('a', { founded, places: ['home'] }), found('b', { name: '[ND]' }, 1, 0, true)]
  const { told, withheld } = maskedOf(group)
  expect(told[0]?.founded).toEqual([{ ...founded[0], by }])
  expect(withheld).toMatchObject([{ fields: ['name', 'by.quote', 'by.note'] }])
  const masked = maskPlaces([{ entity, part: 0, index: 0 }], [group])
  expect(masked.places[0]?.entity).toEqual({ id: 'home', name: 'RENNES', by })
  expect(masked.withheld).toMatchObject([{ id: 'home', fields: ['by.quote', 'by.note'] }])
})

test('and where, unless somebody else is there', () => {
  const at = (id: string, address = '12 rue du Four') => ({
    entity: placeSchema.parse({ id, name: 'RENNES', postalCode: '35000', communeCode: '35238', address }),
    part: 0,
    index: 0,
  })
  const town = { ...at('town'), entity: placeSchema.parse({ id: 'town', name: 'RENNES' }) }
  const groups = [
    [found('a', { places: ['home', 'shared', 'town'] }), found('b', { places: ['home'] }, 1, 0, true)],
    [found('c', { places: ['shared'] })],
  ]
  const inOther = { ...at('home', '14 rue du Four'), part: 1 }
  const { places, withheld } = maskPlaces([at('home'), at('shared'), inOther, town], groups)
  expect(places[0]?.entity).toEqual({ id: 'home', name: 'RENNES', communeCode: '35238' })
  expect(places.slice(1)).toEqual([at('shared'), inOther, town])
  expect(withheld).toEqual([{ id: 'home', fields: ['address', 'postalCode'], path: [0, 'places', 0] }])
})
