import { expect, test } from 'vitest'
import { joinPlaces } from '../../../src/interop/merge/join-places.ts'
import { problemsOfPlaces, renamePlaces } from '../../../src/interop/merge/renumbered-places.ts'
import { placeSchema } from '../../../src/models/index.ts'
import { found } from './parts.ts'

const place = (postalCode: string, part: number, index: number) => ({
  entity: placeSchema.parse({ id: 'four', name: 'Marseille', postalCode }),
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
