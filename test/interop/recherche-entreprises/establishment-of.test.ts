import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/i18n/describe.ts'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { establishmentOf } from '../../../src/interop/recherche-entreprises/establishment-of.ts'

const SEAT = {
  siret: '12345678200010',
  numero_voie: '10',
  indice_repetition: 'B',
  type_voie: 'SQUARE',
  libelle_voie: 'DU FOUR',
  code_postal: '13003',
  commune: '13203',
  departement: '13',
  libelle_commune: 'MARSEILLE',
  latitude: '43.31',
  longitude: '5.38',
}

function read(changes: object, hasCeased = false) {
  const reader = new RecordReader({ ...SEAT, ...changes }, [])
  const establishment = establishmentOf(reader, importSettings({}, 'api'), hasCeased, new Map())
  return { ...establishment, found: reader.problems.map(({ code, path }) => `${code} ${path?.join('.')}`) }
}

test('an establishment has its number and its place', () => {
  const { found, place, siret } = read({})
  expect([siret, found]).toEqual(['12345678200010', []])
  expect(place).toMatchObject({
    id: 'lieu-12345678200010',
    name: 'MARSEILLE',
    address: '10 B SQUARE DU FOUR',
    postalCode: '13003',
    communeCode: '13203',
    departementCode: '13',
    coordinates: { latitude: 43.31, longitude: 5.38 },
  })
})

test('a département is told without its commune too', () => {
  expect(read({ commune: null }).place).toMatchObject({ name: 'MARSEILLE', departementCode: '13' })
  expect(read({ departement: null }).place).toMatchObject({ communeCode: '13203', departementCode: '13' })
})

describe('a street that is told in one line only', () => {
  const NO_PARTS = { numero_voie: null, indice_repetition: null, type_voie: undefined, libelle_voie: '' }

  test.each([
    ['before its town', { adresse: '10 RUE DU FOUR 13003 MARSEILLE' }, '10 RUE DU FOUR'],
    ['without a street', { adresse: '13003 MARSEILLE' }, undefined],
    [
      'of a street named for its town, without a code',
      { adresse: '10 RUE DE MARSEILLE', code_postal: null },
      '10 RUE DE MARSEILLE',
    ],
    ['of a town that is not told', { adresse: '10 RUE DU FOUR 13003', libelle_commune: null }, '10 RUE DU FOUR 13003'],
    ['of another town, which stays', { adresse: '10 RUE DU FOUR 13000 MARSEILLE' }, '10 RUE DU FOUR 13000 MARSEILLE'],
    ['not at all', { adresse: null }, undefined],
    ['masked', { adresse: '[NON-DIFFUSIBLE]' }, undefined],
    ['masked, before its town', { adresse: '[NON-DIFFUSIBLE] 13003 MARSEILLE' }, undefined],
    ['beside parts, which hold', { adresse: '1 RUE DU MOULIN 13003 MARSEILLE', libelle_voie: 'DU FOUR' }, 'DU FOUR'],
    ['beside a part that is masked', { adresse: '1 RUE DU FOUR 13003 MARSEILLE', libelle_voie: '[ND]' }, undefined],
  ])('%s', (_, cells, address) => {
    expect(read({ ...NO_PARTS, ...cells }).place?.address).toBe(address)
  })
})

describe('where it is on a map', () => {
  test.each([
    ['43.31', '5.38', { latitude: 43.31, longitude: 5.38 }, []],
    [43.31, 5.38, { latitude: 43.31, longitude: 5.38 }, []],
    ['-21.11', '55.5', { latitude: -21.11, longitude: 55.5 }, []],
    ['0', '0', { latitude: 0, longitude: 0 }, []],
    ['', '', undefined, []],
    ['43.31', null, undefined, []],
    ['43,31', '5,38', undefined, ['models/format latitude']],
    ['91', '5.38', undefined, ['models/format latitude']],
    ['nan', 'nan', undefined, ['models/format latitude']],
    ['[ND]', '[ND]', undefined, []],
  ])('%j and %j', (latitude, longitude, coordinates, found) => {
    const outcome = read({ latitude, longitude })
    expect([outcome.place?.coordinates, outcome.found]).toEqual([coordinates, found])
  })

  test('a point that cannot be read is shown one', () => {
    const reader = new RecordReader({ ...SEAT, latitude: '43,31', longitude: '5,38' }, [])
    establishmentOf(reader, importSettings({}, 'api'), false, new Map())
    expect(reader.problems.map((problem) => wordsOf(problem, 'fr'))).toEqual([
      '«\u00A043,31, 5,38\u00A0» n’a pas la forme attendue (43.31, 5.38).',
    ])
  })
})

describe('abroad', () => {
  const abroad = { commune: null, departement: null, code_postal: null, libelle_commune: null, latitude: null }

  test.each([
    ['HAMBOURG', 'ALLEMAGNE', 'HAMBOURG', 'DE', []],
    ['CH 6203', 'SUISSE', 'CH 6203', 'CH', []],
    ['TAMISE', 'EMPIRE BRITANNIQUE', undefined, undefined, ['interop/unknown-code libelle_pays_etranger']],
    [null, 'SUISSE', undefined, undefined, []],
  ])('in %s, %s', (libelle_commune_etranger, libelle_pays_etranger, name, countryCode, found) => {
    const outcome = read({ ...abroad, libelle_commune_etranger, libelle_pays_etranger, code_pays_etranger: null })
    expect([outcome.place?.name, outcome.place?.countryCode, outcome.found]).toEqual([name, countryCode, found])
    expect(outcome.siret).toBe('12345678200010')
  })
})

test('abroad, in a country that is not named', () => {
  const outcome = read({ commune: null, libelle_commune: null, code_postal: null, code_pays_etranger: '99109' })
  expect([outcome.place, outcome.found]).toEqual([undefined, ['interop/unknown-code code_pays_etranger']])
})

test.each([
  ['nothing', { siret: null }, []],
  ['a wrong key', { siret: '12345678200011' }, ['models/siret-checksum siret']],
])('without a SIRET, %s, there is none', (_, changes, found) => {
  expect(read(changes)).toEqual({ found })
})

test('one that closed is no place, unless its unit ceased too', () => {
  const closed = { etat_administratif: 'F' }
  expect(read(closed)).toMatchObject({ siret: SEAT.siret, place: undefined, found: ['interop/establishment-closed '] })
  expect(read(closed, true)).toMatchObject({ place: { communeCode: '13203' }, found: [] })
  const reader = new RecordReader({ ...SEAT, ...closed }, [])
  establishmentOf(reader, importSettings({}, 'api'), false, new Map())
  expect(reader.problems).toMatchObject([{ params: { siret: SEAT.siret } }])
  expect(read({ etat_administratif: 'Z' }).found).toEqual(['interop/unknown-code etat_administratif'])
})
