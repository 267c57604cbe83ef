import { expect, test } from 'vitest'
import { townOf } from '../../src/interop/town-of.ts'
import { placeSchema } from '../../src/models/index.ts'

test.each([
  [{}, undefined],
  [{ departementCode: '13' }, undefined],
  [{ regions: [{ code: '93', cog: 2016 }] }, undefined],
  [{ coordinates: { latitude: 43.3, longitude: 5.4 } }, undefined],
  [{ communeCode: '13055' }, 'ICI'],
  [{ communeCode: '13055', officialName: 'Ici' }, 'Ici'],
  [{ postalCode: '13003' }, 'ICI'],
  [{ address: '1 rue du Four' }, 'ICI'],
  [{ countryCode: 'BE' }, 'ICI'],
])('the town of %j is %j', (cells, town) => {
  expect(townOf(placeSchema.parse({ id: 'ici', name: 'ICI', ...cells }))).toBe(town)
})
