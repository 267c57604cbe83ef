import { expect, test } from 'vitest'
import { findings } from '../problems.ts'

const POINTS: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
  ['Marseille', 43.3, 5.37],
  ['Dunkerque', 51.03, 2.37],
  ['Ouessant', 48.46, -5.1],
  ['Bonifacio', 41.39, 9.16],
  ['Pointe-à-Pitre', 16.24, -61.53],
  ['Fort-de-France', 14.6, -61.07],
  ['Gustavia', 17.9, -62.85],
  ['Marigot', 18.07, -63.08],
  ['Cayenne', 4.93, -52.33],
  ['Saint-Denis de La Réunion', -20.88, 55.45],
  ['Mamoudzou', -12.78, 45.23],
  ['Saint-Pierre', 46.78, -56.17],
]

const PACIFIC: typeof POINTS = [
  ['Nouméa', -22.27, 166.44],
  ['Papeete', -17.54, -149.57],
  ['Mata-Utu', -13.28, -176.18],
]

const at = (latitude: number, longitude: number, rest = {}) => ({
  places: [{ id: 'p', name: 'P', coordinates: { latitude, longitude }, ...rest }],
})

test.each([...POINTS, ...PACIFIC, ['Port-aux-Français', -49.35, 70.22], ['Bucarest', 44.43, 26.1]] as const)(
  '%s is where it is',
  (_, latitude, longitude) => {
    expect(findings(at(latitude, longitude))).toEqual([])
  },
)

test.each(POINTS)('%s, its longitude for its latitude', (_, latitude, longitude) => {
  expect(findings(at(longitude, latitude))).toEqual(['warning dataset/place-point-swapped places.0.coordinates'])
})

test.each(PACIFIC)('%s, its longitude for its latitude, is no point at all', (_, latitude, longitude) => {
  expect(findings(at(longitude, latitude))).toEqual([
    expect.stringMatching(/^error models\/\S+ places\.0\.coordinates\.latitude$/),
  ])
})

test('of a place abroad nothing is known', () => {
  expect(findings(at(2.04, 45.34))).toEqual(['warning dataset/place-point-swapped places.0.coordinates'])
  expect(findings(at(2.04, 45.34, { countryCode: 'FR' }))).toHaveLength(1)
  expect(findings(at(2.04, 45.34, { countryCode: 'SO' }))).toEqual([])
})

test.each([{}, { countryCode: 'GH' }])('nobody is at 0, 0: %j', (rest) => {
  expect(findings(at(0, 0, rest))).toEqual(['warning dataset/place-point-zero places.0.coordinates'])
  expect(findings(at(0, 5, rest))).toEqual([])
  expect(findings(at(49.3, 0, rest))).toEqual([])
})
