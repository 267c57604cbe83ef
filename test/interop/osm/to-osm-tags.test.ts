import { expect, test } from 'vitest'
import { toOsmTags } from '../../../src/interop/index.ts'
import { organisationSchema, placeSchema } from '../../../src/models/index.ts'

function tags(more: object, place?: object) {
  const organisation = organisationSchema.parse({ type: 'organisation', id: 'pain', name: 'Le Pain', ...more })
  return toOsmTags(organisation, place === undefined ? {} : { place: placeSchema.parse({ id: 'four', ...place }) })
}

test('what is known is written', () => {
  const organisation = {
    altNames: ['Pain', 'Four'],
    acronym: 'LP',
    identifiers: { siren: '123456782', siret: ['12345678200010'], rna: 'W2A1000119', finess: ['130000003'] },
    legalForms: [{ family: 'association' }],
    website: 'https://example.org/',
  }
  const place = { name: 'MARSEILLE', officialName: 'Marseille', postalCode: '13003' }
  expect(tags(organisation, place)).toEqual({
    'addr:city': 'Marseille',
    'addr:postcode': '13003',
    alt_name: 'Pain;Four',
    name: 'Le Pain',
    office: 'association',
    'ref:FR:FINESS': '130000003',
    'ref:FR:SIREN': '123456782',
    'ref:FR:SIRET': '12345678200010',
    short_name: 'LP',
    website: 'https://example.org/',
  })
})

test.each(['[NON-DIFFUSIBLE]', '[ND]'])('a masked name is none: %s', (name) => {
  expect(tags({ name, identifiers: { siren: '123456782' } })).toEqual({ 'ref:FR:SIREN': '123456782' })
})

test('a territory is no town', () => {
  expect(tags({}, { name: 'Pays de Bray' })).toEqual({ name: 'Le Pain' })
})

test('a semicolon of a name is doubled, for one alone parts names', () => {
  expect(tags({ altNames: ['Pain; sel', 'Four'] })['alt_name']).toBe('Pain;; sel;Four')
})

test('two establishments have no number in common', () => {
  const identifiers = { siret: ['12345678200010', '12345678200028'], finess: ['130000003', '130000011'] }
  expect(tags({ identifiers })).toEqual({ name: 'Le Pain' })
})

test.each([
  [['1994~'], '~1994'],
  [['2013-08'], '2013-08'],
  [['2013-08-12'], '2013-08-12'],
  [['2013-08~'], '~2013-08'],
  [['1994?'], undefined],
  [['2014-21'], undefined],
  [['2014-21~'], undefined],
  [['2014-06-XX'], undefined],
  [['201X'], undefined],
  [['2011/2013'], undefined],
  [['2011/..'], undefined],
  // What ceased on an unknown day is still to be taken off the map.
  [['../2026-05-17'], 'before 2026-05-18'],
  [['../2026'], 'before 2027-01-01'],
  [['2011', '2013'], undefined],
  [['2011', '2011'], '2011'],
  [[], undefined],
])('the dates %j give %j', (dates, expected) => {
  const claims = dates.map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))
  expect(tags({ founded: claims })['start_date']).toBe(expected)
  expect(tags({ dissolved: claims })['end_date']).toBe(expected)
})

test('a wrong argument is named', () => {
  expect(() => toOsmTags({ type: 'person' } as never)).toThrow('organisation')
  expect(() =>
    toOsmTags(organisationSchema.parse({ type: 'organisation', id: 'a', name: 'a' }), { at: '' } as never),
  ).toThrow(TypeError)
})

test.each([null, 'Marseille', []])('a place that is none is named, and says nothing of France: %j', (place) => {
  const organisation = organisationSchema.parse({ type: 'organisation', id: 'a', name: 'a' })
  expect(() => toOsmTags(organisation, { place } as never)).toThrow('Expected `options.place` to be an object, got')
})
