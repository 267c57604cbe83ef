import { parsePlace } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parsePlace,
  ['places', 0],
  [
    // The communes of Corsica, of overseas, an arrondissement.
    [['communeCode'], '2A004'],
    [['communeCode'], '97701'],
    [['communeCode'], '13203'],
    [['communeCode'], '2C004', 'models/commune-code-format communeCode'],
    [['postalCode'], '97133'],
    [['postalCode'], '2A000', 'models/postal-code-format postalCode'],
    [['departementCode'], '2B'],
    [['departementCode'], '976'],
    [['departementCode'], '20', 'models/departement-code-format departementCode'],
    [['regions'], []],
    [['regions', 0, 'cog'], 1943],
    [['regions', 0, 'cog'], 1942, 'models/too-small regions.0.cog'],
    [['regions', 0, 'cog'], 2100],
    [['regions', 0, 'cog'], 2101, 'models/too-large regions.0.cog'],
    [['regions', 0, 'cog'], 2014.5, 'models/not-integer regions.0.cog'],
    [['regions', 0, 'cog'], undefined, 'models/missing regions.0.cog'],
    [['coordinates'], { latitude: -90, longitude: 180 }],
    [['coordinates'], { latitude: 90, longitude: -180 }],
    [['coordinates'], { latitude: 0, longitude: 0 }],
    [
      ['coordinates'],
      { latitude: 90.1, longitude: -180.1 },
      'models/too-large coordinates.latitude',
      'models/too-small coordinates.longitude',
    ],
    // The State gives them as texts: they are read by its adapter.
    [['coordinates'], { latitude: '48.54', longitude: 7.49 }, 'models/wrong-type coordinates.latitude'],
    [['coordinates'], { latitude: 48.54 }, 'models/missing coordinates.longitude'],
    [['coordinates'], { lat: 1, latitude: 1, longitude: 1 }, 'models/unknown-field coordinates.lat'],
    [['countryCode'], 'BE'],
    [['countryCode'], 'BEL', 'models/country-code-format countryCode'],
    [['officialName'], '', 'models/blank officialName'],
  ],
)
