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
        address: '1 RUE DU FOUR',
        postalCode: '67120',
        communeCode: '67300',
        departementCode: '67',
      },
    })),
  )
})

test('no point is made up', () => {
  const dataset = exampleDataset()
  const { features } = toGeoJson(dataset)
  expect(features.length).toBeGreaterThan(0)
  expect(features.every(({ geometry }) => geometry === null)).toBe(true)
  expect(toGeoJson(dataset, { onlyLocated: true }).features).toEqual([])
})

test('a place that is not there gives nothing', () => {
  const actors = [{ type: 'organisation', id: 'pain', name: 'Le Pain', places: ['four'] }]
  expect(toGeoJson(datasetOf({ actors })).features).toEqual([])
})

test('a wrong argument is named', () => {
  expect(() => toGeoJson({} as never)).toThrow('dataset')
  expect(() => toGeoJson(exampleDataset(), { located: true } as never)).toThrow(TypeError)
})
