import { describe, expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { unitOf } from '../../../src/interop/recherche-entreprises/unit-of.ts'

const SEAT = {
  siret: '12345678200010',
  numero_voie: '10',
  type_voie: 'SQUARE',
  libelle_voie: 'DU FOUR',
  libelle_commune: 'MARSEILLE',
}
// What an answer gives of establishments that matched: the same, without the parts of the street.
const MATCH = {
  siret: '12345678200010',
  adresse: 'LE MOULIN 10 SQUARE DU FOUR 13003 MARSEILLE',
  code_postal: '13003',
  libelle_commune: 'MARSEILLE',
}
const OTHER = { siret: '12345678200028', libelle_commune: 'AUBAGNE' }

function read(cells: object) {
  const reader = new RecordReader({ siren: '123456782', nom_complet: 'LE PAIN', ...cells }, [])
  const reading = unitOf(reader, importSettings({}, 'api'))
  return { ...reading, found: reader.problems.map(({ code }) => code) }
}

describe('establishments', () => {
  test.each<[string, object, string[], (string | undefined)[]]>([
    ['none', {}, [], []],
    ['a head office that is empty', { siege: {} }, [], []],
    ['a head office', { siege: SEAT }, ['MARSEILLE'], ['10 SQUARE DU FOUR']],
    [
      'the head office among those that matched',
      { siege: SEAT, matching_etablissements: [MATCH, OTHER] },
      ['MARSEILLE', 'AUBAGNE'],
      ['10 SQUARE DU FOUR', undefined],
    ],
    [
      'those that matched, one of them twice',
      { matching_etablissements: [OTHER, MATCH, OTHER] },
      ['AUBAGNE', 'MARSEILLE'],
      [undefined, 'LE MOULIN 10 SQUARE DU FOUR'],
    ],
  ])('%s', (_, cells, towns, addresses) => {
    const { organisation, places } = read(cells)
    expect(places?.map(({ name }) => name)).toEqual(towns)
    expect(places?.map(({ address }) => address)).toEqual(addresses)
    expect(organisation?.places ?? []).toEqual(places?.map(({ id }) => id))
    expect(organisation?.identifiers?.siret ?? []).toHaveLength(towns.length)
  })
})

test('the numbers of schools and of places of care are those of all establishments', () => {
  const siege = { ...SEAT, liste_uai: ['0130001a', 'x'], liste_finess: null }
  const other = { ...OTHER, liste_uai: ['0130001A'], liste_finess: ['130000003', '130000011'] }
  const { organisation, found } = read({ siege, matching_etablissements: [other] })
  expect(organisation?.identifiers).toMatchObject({ uai: ['0130001A'], finess: ['130000003', '130000011'] })
  expect(found).toEqual(['models/uai-format'])
})

describe('names', () => {
  test.each([
    ['LE PAIN', 'LE PAIN', 'LE PAIN', undefined],
    ['LE PAIN', 'LE PAIN (LP)', 'LE PAIN', ['LE PAIN (LP)']],
    [null, 'AWA SOW', 'AWA SOW', undefined],
    ['LE PAIN', null, 'LE PAIN', undefined],
    ['[NON-DIFFUSIBLE]', '[NON-DIFFUSIBLE]', '[NON-DIFFUSIBLE]', undefined],
  ])('%s and %s', (nom_raison_sociale, nom_complet, name, altNames) => {
    const { organisation } = read({ nom_raison_sociale, nom_complet })
    expect([organisation?.name, organisation?.altNames]).toEqual([name, altNames])
  })
})

test.each<[cells: object, codes: string[] | undefined, found: string[]]>([
  [{ activite_principale: '10.71C' }, ['NAFRev2 10.71C'], []],
  [{ activite_principale_naf25: '88.99H' }, ['NAF2025 88.99H'], []],
  // Each is a code of the other nomenclature.
  [{ activite_principale: '88.99H' }, undefined, ['models/naf-unlisted']],
  [{ activite_principale_naf25: '10.71C' }, ['NAF2025 10.71C'], ['models/naf-unlisted']],
])('activities: %j', (cells, codes, found) => {
  const { found: problems, organisation } = read(cells)
  expect(organisation?.naf?.map(({ code, nomenclature }) => `${nomenclature} ${code}`)).toEqual(codes)
  expect(problems).toEqual(found)
})

test('without a number or a name there is none, and both are told where they should be', () => {
  const reader = new RecordReader({ siren: '', nom_complet: null }, [])
  expect(unitOf(reader, importSettings({}, 'api'))).toBeUndefined()
  expect(reader.problems.map(({ code, path }) => [code, path])).toEqual([
    ['interop/number-missing', ['siren']],
    ['interop/name-missing', ['nom_complet']],
  ])
})

test.each([
  [['3016', '1518'], ['3016', '1518'], []],
  [['16'], ['0016'], []],
  // « Sans convention collective ».
  [['9999'], undefined, []],
  [['1518', '9999'], ['1518'], []],
  [['x'], undefined, ['models/idcc-format']],
  [null, undefined, []],
])('collective agreements: %j', (liste_idcc, agreements, found) => {
  const outcome = read({ complements: { liste_idcc } })
  expect([outcome.organisation?.collectiveAgreements, outcome.found]).toEqual([agreements, found])
})

test.each([
  ['O', []],
  ['P', []],
  ['X', ['interop/unknown-code']],
])('the status of diffusion %s', (statut_diffusion, found) => {
  expect(read({ statut_diffusion }).found).toEqual(found)
})
