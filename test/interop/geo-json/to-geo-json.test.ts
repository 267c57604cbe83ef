import { expect, test } from 'vitest'
import { toGeoJson } from '../../../src/interop/index.ts'
import { datasetOf, exampleDataset, filledDataset } from '../json-ld/datasets.ts'

test('each entity is at each of its places', () => {
  const { type, features } = toGeoJson(filledDataset())
  expect(type).toBe('FeatureCollection')
  expect(features).toEqual(
    ['organisation', 'ptce', 'visit'].map((kind, index) => ({
      type: 'Feature',
      id: `${['scic', 'pole', 'visite'][index]}/molsheim`,
      geometry: { type: 'Point', coordinates: [7.49, 48.54] },
      properties: {
        entity: ['scic', 'pole', 'visite'][index],
        type: kind,
        name: ['La Scic', 'Le Pôle', 'Le Pôle'][index],
        place: 'molsheim',
        placeName: 'Molsheim',
        ...(kind === 'visit' ? {} : { status: 'dissolved' }),
        address: '1 RUE DU FOUR',
        postalCode: '67120',
        communeCode: '67300',
        departementCode: '67',
        countryCode: 'FR',
      },
    })),
  )
})

test('no two features have one id', () => {
  const at = (id: string, place: string) => ({ type: 'organisation', id, name: 'Le Pain', places: [place] })
  const places = ['c', 'b/c', 'b%2Fc'].map((id) => ({ id, name: 'Le four' }))
  const { features } = toGeoJson(datasetOf({ actors: [at('a/b', 'c'), at('a', 'b/c'), at('é', 'b%2Fc')], places }))
  expect(features.map(({ id }) => id)).toEqual(['a%2Fb/c', 'a/b%2Fc', 'é/b%252Fc'])
})

test('no point is made up', () => {
  const dataset = exampleDataset()
  const { features } = toGeoJson(dataset)
  expect(features.length).toBeGreaterThan(0)
  expect(features.every(({ geometry }) => geometry === null)).toBe(true)
  expect(toGeoJson(dataset, { onlyLocated: true }).features).toEqual([])
})

test('what has a point stays where the rest is left out', () => {
  const dataset = filledDataset()
  const located = toGeoJson(dataset, { onlyLocated: true })
  expect(located.features.length).toBeGreaterThan(0)
  expect(located).toEqual(toGeoJson(dataset))
  const features = toGeoJson(
    { ...dataset, places: [...dataset.places, ...exampleDataset().places] },
    { onlyLocated: true },
  )
  expect(features).toEqual(located)
})

test('what is nowhere gives nothing', () => {
  const date = { edtf: '2014-06-19', status: 'stated' }
  const visit = { id: 'v1', community: 'club', host: 'pole', date, status: 'held' }
  const actors = [
    { type: 'person', id: 'anne', name: 'Anne' },
    { type: 'organisation', id: 'pain', name: 'Le Pain' },
  ]
  const dataset = datasetOf({ actors, ptces: [{ id: 'pole', name: 'Le Pôle' }], visits: [visit] })
  expect(toGeoJson(dataset).features).toEqual([])
})

test('what is gone says so', () => {
  const dissolved = [{ value: { edtf: '2025-05-22', status: 'stated' }, by: [] }]
  const date = { edtf: '2014-06-19', status: 'stated' }
  const { features } = toGeoJson(
    datasetOf({
      places: [{ id: 'four', name: 'Le four' }],
      actors: [
        { type: 'organisation', id: 'pain', name: 'Le Pain', places: ['four'], dissolved },
        { type: 'organisation', id: 'sel', name: 'Le Sel', places: ['four'], dissolved: [] },
      ],
      ptces: [{ id: 'pole', name: 'Le Pôle', territory: 'four', dissolved }],
      communities: [{ id: 'club', name: 'Le club', animators: [], supporters: [], members: [] }],
      visits: [
        { id: 'v1', community: 'club', host: 'pole', place: 'four', date, status: 'cancelled' },
        { id: 'v2', community: 'club', host: 'pole', place: 'four', date, status: 'held' },
      ],
    }),
  )
  expect(features.map(({ properties }) => [properties.entity, properties.status])).toEqual([
    ['pain', 'dissolved'],
    ['sel', undefined],
    ['pole', 'dissolved'],
    ['v1', 'cancelled'],
    ['v2', undefined],
  ])
})

test('a place that is not there gives nothing', () => {
  const actors = [{ type: 'organisation', id: 'pain', name: 'Le Pain', places: ['four'] }]
  expect(toGeoJson(datasetOf({ actors })).features).toEqual([])
})

test('a wrong argument is named', () => {
  expect(() => toGeoJson({} as never)).toThrow('dataset.places')
  expect(() => toGeoJson({ places: [], ptces: [{ dissolved: 3 }] } as never)).toThrow('dataset.ptces[0].dissolved')
  expect(() => toGeoJson({ places: [], actors: [{ dissolved: 3 }] } as never)).toThrow('dataset.actors[0].dissolved')
  expect(() => toGeoJson(exampleDataset(), { located: true } as never)).toThrow(TypeError)
  expect(() => toGeoJson(exampleDataset(), { onlyLocated: 'non' } as never)).toThrow('`options.onlyLocated`')
})

test('a place abroad has its country', () => {
  const { features } = toGeoJson(
    datasetOf({
      places: [{ id: 'kreuzberg', name: 'Berlin', countryCode: 'DE' }],
      actors: [{ type: 'organisation', id: 'brot', name: 'Das Brot', places: ['kreuzberg'] }],
    }),
  )
  expect(features[0]?.properties).toMatchObject({ placeName: 'Berlin', countryCode: 'DE' })
})

test('of a dataset, the places are enough, with what is at them', () => {
  const { actors, places } = filledDataset()
  const organisations = toGeoJson(filledDataset()).features.filter(
    ({ properties }) => properties.type === 'organisation',
  )
  expect(toGeoJson({ actors, places }).features).toEqual(organisations)
  expect(toGeoJson({ places }).features).toEqual([])
})

test('a place that is listed twice is one', () => {
  const dataset = datasetOf({
    actors: [{ type: 'organisation', id: 'pain', name: 'Le Pain', places: ['four', 'four'] }],
    places: [{ id: 'four', name: 'Marseille' }],
  })
  expect(toGeoJson(dataset).features.map(({ id }) => id)).toEqual(['pain/four'])
})
