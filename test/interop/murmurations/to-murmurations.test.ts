import { expect, test } from 'vitest'
import { toMurmurations } from '../../../src/interop/index.ts'
import { organisationSchema, placeSchema } from '../../../src/models/index.ts'

const SCHEMA = /^[a-z][a-z0-9_]{7,97}-v\d+\.\d+\.\d+$/

function profile(more: object, place?: object) {
  const organisation = organisationSchema.parse({ type: 'organisation', id: 'pain', name: 'Le Pain', ...more })
  return toMurmurations(
    organisation,
    place === undefined ? {} : { place: placeSchema.parse({ id: 'a', name: 'A', ...place }) },
  )
}

const claims = (edtf: string) => [{ value: { edtf, status: 'stated' }, by: [] }]

test('what is known is written, times in seconds', () => {
  const place = { coordinates: { latitude: 43.31, longitude: 5.38 } }
  expect(profile({ founded: claims('1970-01-02'), dissolved: claims('2020-06-30') }, place)).toEqual({
    linked_schemas: [expect.stringMatching(SCHEMA)],
    name: 'Le Pain',
    country_iso_3166: 'FR',
    geolocation: { lat: 43.31, lon: 5.38 },
    starts_at: 86_400,
    ends_at: 1_593_475_200,
    status: 'completed',
  })
})

test('what is not known to the day is not written', () => {
  expect(profile({ founded: claims('1994~') }, { countryCode: 'BE' })).toEqual({
    linked_schemas: ['organizations_schema-v1.0.0'],
    name: 'Le Pain',
    country_iso_3166: 'BE',
  })
  expect(profile({ dissolved: claims('2020') })).toMatchObject({ status: 'completed' })
})

test('a wrong argument is named', () => {
  expect(() => toMurmurations(null as never)).toThrow('organisation')
  expect(() =>
    toMurmurations(organisationSchema.parse({ type: 'organisation', id: 'a', name: 'a' }), { at: '' } as never),
  ).toThrow(TypeError)
})

test.each([null, 'Marseille', []])('a place that is none is named, and says nothing of France: %j', (place) => {
  const organisation = organisationSchema.parse({ type: 'organisation', id: 'a', name: 'a' })
  expect(() => toMurmurations(organisation, { place } as never)).toThrow(
    'Expected `options.place` to be an object, got',
  )
})
