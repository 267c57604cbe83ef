import { expect, test } from 'vitest'
import { readWith } from '../../../../src/models/reading/read-with.ts'
import { coordinatesSchema } from '../../../../src/models/values/territory/coordinates.ts'

test.each([
  [90, 180],
  [-90, -180],
  [0, 0],
  [43.2965, 5.3698],
])('%d, %d is a point', (latitude, longitude) => {
  const value = { latitude, longitude }
  expect(readWith(coordinatesSchema, value)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  [90.001, 0, 'models/too-large', 'latitude'],
  [-90.001, 0, 'models/too-small', 'latitude'],
  [0, 180.001, 'models/too-large', 'longitude'],
  [0, -180.001, 'models/too-small', 'longitude'],
  [Number.NaN, 0, 'models/wrong-type', 'latitude'],
  [0, Number.POSITIVE_INFINITY, 'models/wrong-type', 'longitude'],
  ['43,2965', 0, 'models/wrong-type', 'latitude'],
  [0, undefined, 'models/missing', 'longitude'],
])('%s, %s is none', (latitude, longitude, code, key) => {
  expect(readWith(coordinatesSchema, { latitude, longitude }).problems).toMatchObject([{ code, path: [key] }])
})
