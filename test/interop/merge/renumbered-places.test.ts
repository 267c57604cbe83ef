import { expect, test } from 'vitest'
import { joinPlaces } from '../../../src/interop/merge/join-places.ts'
import { problemsOfPlaces, renamePlaces } from '../../../src/interop/merge/renumbered-places.ts'
import { placeSchema } from '../../../src/models/index.ts'
import { found } from './parts.ts'

const place = (postalCode: string, part: number, index: number, more: object = {}) => ({
  entity: placeSchema.parse({ id: 'four', name: 'Marseille', postalCode, ...more }),
  part,
  index,
})

test('organisations follow the places of their part, of two of one id the first', () => {
  const places = joinPlaces([place('13001', 0, 0), place('13002', 1, 0), place('13001', 1, 1)], new Set())
  const [a, b, c] = [found('a', { places: ['four'] }), found('b', { places: ['four', 'x'] }, 1), found('c', {}, 1)]
  const [[first, second, third] = []] = renamePlaces([[a, b, c]], places)
  expect(first).toBe(a)
  expect(second?.entity.places).toEqual(['four-2', 'x'])
  expect(third).toBe(c)
  expect(problemsOfPlaces(places)).toMatchObject([
    { code: 'interop/place-renumbered', params: { id: 'four', now: 'four-2' }, path: [1, 'places', 0] },
  ])
})

test('of two places of one id in one part, the first is meant, whichever keeps the id', () => {
  const places = joinPlaces([place('13001', 0, 0), place('13001', 1, 0), place('13002', 1, 1)], new Set())
  const [[one] = []] = renamePlaces([[found('b', { places: ['four'] }, 1)]], places)
  expect(one?.entity.places).toEqual(['four'])
})

test('what one of them says otherwise is told where it is', () => {
  const at = (latitude: number) => ({ coordinates: { latitude, longitude: 5.4 } })
  const places = joinPlaces([place('13001', 0, 0, at(43.3)), place('13001', 1, 2, at(43.31))], new Set())
  expect(problemsOfPlaces(places)).toMatchObject([
    { code: 'interop/value-differs', params: { id: 'four', fields: ['coordinates'] }, path: [1, 'places', 2] },
  ])
})
