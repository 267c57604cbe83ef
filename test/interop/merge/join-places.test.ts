import { expect, test } from 'vitest'
import { joinPlaces } from '../../../src/interop/merge/join-places.ts'
import { placeSchema } from '../../../src/models/index.ts'

const by = [{ source: 'a', status: 'stated' }]
const place = (more: object = {}) => placeSchema.parse({ id: 'lieu-a', name: 'MARSEILLE', ...more })
const join = (places: readonly object[], used: readonly string[] = []) =>
  joinPlaces(
    places.map((more, index) => ({ entity: place(more), part: index, index: 0 })),
    new Set(used),
  )

test.each([
  ['the same', { postalCode: '13003' }, 1],
  ['one that says more', { communeCode: '13203' }, 1],
  ['another name', { name: 'Marseille 3e' }, 1],
  ['the street in capitals', { address: '12 RUE DU FOUR' }, 1],
  ['another street', { address: '14 rue du Four' }, 2],
  ['another postal code', { postalCode: '13001' }, 2],
  ['another commune than that of a third one', { communeCode: '13201' }, 2],
])('%s', (_, more, count) => {
  const joined = join([{ postalCode: '13003', address: '12 rue du Four' }, { communeCode: '13203' }, more])
  expect(joined.map(({ entity }) => entity.id)).toEqual(['lieu-a', 'lieu-a-2'].slice(0, count))
  expect(joined[0]?.entity).toEqual(place({ postalCode: '13003', address: '12 rue du Four', communeCode: '13203' }))
})

test('an id that is used is not given again, and none grows too long', () => {
  const codes = ['13001', '13002', '13003', '13002']
  const joined = join(
    codes.map((postalCode) => ({ postalCode })),
    ['lieu-a-2'],
  )
  expect(joined.map(({ entity }) => entity.id)).toEqual(['lieu-a', 'lieu-a-3', 'lieu-a-4'])
  const long = join(codes.slice(0, 2).map((postalCode) => ({ id: 'l'.repeat(200), postalCode })))
  expect(long[1]?.entity.id).toBe(`${'l'.repeat(180)}-2`)
})

test('another place that was numbered before keeps its number', () => {
  const [here, there] = [{ postalCode: '13001' }, { postalCode: '13002' }]
  const joined = join([here, { id: 'lieu-a-2', ...there }, there, here, { postalCode: '13003' }], ['lieu-a-2'])
  expect(joined.map(({ entity, found }) => [entity.id, entity.postalCode, found.map(({ part }) => part)])).toEqual([
    ['lieu-a', '13001', [0, 3]],
    ['lieu-a-3', '13003', [4]],
    ['lieu-a-2', '13002', [1, 2]],
  ])
})

test('a number that belongs to the id of another place is none', () => {
  const [here, there] = [{ postalCode: '13001' }, { postalCode: '13002' }]
  const joined = join([
    { id: 'rue-12-a', ...here },
    { id: 'rue-12-a-2', ...there },
    { id: 'rue-12-a', ...there },
  ])
  expect(joined.map(({ entity, found }) => [entity.id, found.length])).toEqual([
    ['rue-12-a', 1],
    ['rue-12-a-2', 2],
  ])
})

test('names and streets that are one in other letters are not told', () => {
  const street = { name: 'MARSEILLE', address: '12 RUE DU FOUR' }
  expect(join([street, { name: 'Marseille', address: '12 rue du Four' }])[0]?.differing).toEqual([[], []])
})

test('of a place that was numbered before, too, the most trusted says more', () => {
  const there = { postalCode: '13002' }
  const before = [{ postalCode: '13001' }, { ...there, id: 'lieu-a-2', name: 'Four' }]
  const joined = join([{ postalCode: '13001' }, { ...there, name: 'Le Four' }, ...before], ['lieu-a-2'])
  expect(joined.map(({ entity, part }) => [entity.id, entity.name, part])).toEqual([
    ['lieu-a', 'MARSEILLE', 0],
    ['lieu-a-2', 'Le Four', 1],
  ])
})

test('a point that differs is told, and each source vouches for what is from there', () => {
  const coordinates = { latitude: 43.3, longitude: 5.4 }
  const [joined] = join([
    { name: 'Marseille', coordinates, by },
    { coordinates: { latitude: 43.31, longitude: 5.4 }, postalCode: '13003', by: [{ ...by[0], source: 'b' }] },
  ])
  expect(joined?.differing).toEqual([[], ['coordinates']])
  expect(joined?.entity.by).toEqual([
    { ...by[0], fields: ['name', 'coordinates'] },
    { source: 'b', status: 'stated', fields: ['postalCode'] },
  ])
})
