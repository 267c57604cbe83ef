import { describe, expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { establishmentOf } from '../../../src/interop/sirene/establishment-of.ts'
import { UnitsInPeriods } from '../../../src/interop/sirene/units-in-periods.ts'

const settings = { ...importSettings({}, 'sirene'), at: undefined }
const UNIT = { denominationUniteLegale: 'LE PAIN', nicSiegeUniteLegale: '00010' }
const ADDRESS = {
  numeroVoieEtablissement: '22',
  indiceRepetitionEtablissement: 'B',
  typeVoieEtablissement: 'RUE',
  libelleVoieEtablissement: 'DU FOUR',
  codePostalEtablissement: '57000',
  libelleCommuneEtablissement: 'METZ',
  codeCommuneEtablissement: '57463',
}

function read(row: object) {
  const reader = new RecordReader({ siret: '12345678200028', ...row }, [])
  const reading = establishmentOf(reader, settings, new Map(), new UnitsInPeriods(settings))
  return {
    organisation: reading?.organisation,
    place: reading?.places[0],
    found: reader.problems.map(({ code, path }) => `${code} ${path?.join('.')}`),
  }
}

const nested = (address: object, unit: object = UNIT) =>
  read({ uniteLegale: unit, adresseEtablissement: { ...ADDRESS, ...address } })

test('an answer of the API holds its unit and its address, a row of both joined files is flat', () => {
  const answer = nested({})
  expect(answer.found).toEqual([])
  expect(answer.organisation).toMatchObject({
    id: 'siren-123456782',
    name: 'LE PAIN',
    identifiers: { siren: '123456782', siret: ['12345678200028', '12345678200010'] },
    places: ['lieu-12345678200028'],
  })
  expect(answer.place).toMatchObject({ name: 'METZ', address: '22 B RUE DU FOUR', departementCode: '57' })
  expect(read({ ...UNIT, ...ADDRESS })).toEqual(answer)
})

test('the head office has its number once', () => {
  const { organisation } = read({ siret: '12345678200010', ...UNIT })
  expect(organisation?.identifiers?.siret).toEqual(['12345678200010'])
})

describe('abroad', () => {
  const abroad = {
    codePostalEtablissement: null,
    libelleCommuneEtablissement: null,
    codeCommuneEtablissement: null,
    libelleCommuneEtrangerEtablissement: 'BRUXELLES',
  }

  test.each([
    ['BELGIQUE', { name: 'BRUXELLES', countryCode: 'BE' }, []],
    [null, undefined, ['interop/unknown-code adresseEtablissement.codePaysEtrangerEtablissement']],
    ['PAYS IMAGINAIRE', undefined, ['interop/unknown-code adresseEtablissement.libellePaysEtrangerEtablissement']],
  ])('in %s', (libellePaysEtrangerEtablissement, place, found) => {
    const codePaysEtrangerEtablissement = '99131'
    const read = nested({ ...abroad, libellePaysEtrangerEtablissement, codePaysEtrangerEtablissement })
    if (place === undefined) expect([read.place, read.organisation?.places]).toEqual([undefined, undefined])
    else expect(read.place).toMatchObject(place)
    expect(read.found).toEqual(found)
  })
})

test('in France there is no country', () => {
  expect(nested({ libellePaysEtrangerEtablissement: null }).place).not.toHaveProperty('countryCode')
})

test.each([
  ['no number', { siret: null, ...UNIT }, ['interop/number-missing siret']],
  [
    'a number with a wrong key',
    { siret: '12345678200029', ...UNIT },
    ['models/siret-checksum siret', 'interop/number-missing siret'],
  ],
  ['no name of its unit', { uniteLegale: {} }, ['interop/name-missing uniteLegale.denominationUniteLegale']],
  [
    'a unit that is a text',
    { uniteLegale: 'LE PAIN' },
    ['models/wrong-type uniteLegale', 'interop/name-missing uniteLegale.denominationUniteLegale'],
  ],
])('an establishment with %s gives no actor', (_, row, found) => {
  const outcome = read(row)
  expect([outcome.organisation, outcome.found]).toEqual([undefined, found])
})
