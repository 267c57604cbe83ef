import { expect, test } from 'vitest'
import { fromEssFrance } from '../../../src/interop/index.ts'
import { expectSound, findings } from '../sound-import.ts'

const ROW = {
  SIREN: '123456782',
  "Nom ou raison sociale de l'entreprise": "MAM P'TIT FOUR",
  "Famille juridique de l'entreprise": 'Associations',
  'Code postal': '35390',
  "Libellé de la commune de l'établissement": 'GRAND-FOUGERAY',
  "Code du département de l'établissement": '35',
  "Département de l'établissement": 'ILLE ET VILAINE',
  "Région de l'établissement": 'BRETAGNE',
}

function only(changes: object) {
  const imported = fromEssFrance([{ ...ROW, ...changes }])
  expectSound(imported, 1)
  return { actor: imported.actors[0], place: imported.places[0], found: findings(imported) }
}

test('a row becomes an enterprise of the ESS', () => {
  const imported = fromEssFrance({ data: [ROW], links: {}, meta: { total: 1 } }, { retrieved: '2026-05-20' })
  const by = [{ source: 'ess-france', status: 'stated', retrieved: '2026-05-20' }]
  expectSound(imported, 1)
  expect(imported.problems).toEqual([])
  expect(imported.actors).toEqual([
    {
      type: 'organisation',
      id: 'siren-123456782',
      name: "MAM P'TIT FOUR",
      identifiers: { siren: '123456782' },
      legalForms: [{ family: 'association' }],
      ess: { is: 'droit', basis: 'liste ESS France', at: '2026-05-20', by },
      places: ['lieu-siren-123456782'],
      by,
    },
  ])
  expect(imported.places).toEqual([
    { id: 'lieu-siren-123456782', name: 'GRAND-FOUGERAY', postalCode: '35390', departementCode: '35', by },
  ])
})

test.each([
  ['two zeros, as a number', 5420120, '005420120', ['interop/leading-zeros 0.SIREN']],
  ['two zeros, as a text', '5420120', '005420120', ['interop/leading-zeros 0.SIREN']],
  ['none', '005420120', '005420120', []],
  ['none, with spaces', '123 456 782', '123456782', []],
])('a SIREN that lost %s', (_, SIREN, siren, found) => {
  const read = only({ SIREN })
  expect(read.actor?.identifiers?.siren).toBe(siren)
  expect(read.found).toEqual(found)
})

test.each([
  [
    'whose key is wrong with its zeros too',
    '5420121',
    ['models/siren-format 0.SIREN', 'interop/number-missing 0.SIREN'],
  ],
  ['that is empty', '', ['interop/number-missing 0.SIREN']],
  ['that is all zeros', '0', ['models/siren-format 0.SIREN', 'interop/number-missing 0.SIREN']],
])('a SIREN %s gives no actor', (_, SIREN, found) => {
  const imported = fromEssFrance([{ ...ROW, SIREN }])
  expectSound(imported, 1)
  expect(imported.actors).toEqual([])
  expect(findings(imported)).toEqual(found)
})

test.each([
  ['Associations', 'association', 'droit', []],
  ['Coopératives', 'cooperative', 'droit', []],
  ['MUTUELLES', 'mutuelle', 'droit', []],
  ['Fondations', 'fondation', 'droit', []],
  ["Sociétés commerciales de l'ESS", 'societe', 'statuts', []],
  ['Autre', undefined, 'oui', ["interop/unknown-code 0.Famille juridique de l'entreprise"]],
  ['', undefined, 'oui', []],
])('the family %j', (family, expected, is, found) => {
  const read = only({ "Famille juridique de l'entreprise": family })
  expect(read.actor?.legalForms?.[0]?.family).toBe(expected)
  expect(read.actor?.ess?.is).toBe(is)
  expect(read.found).toEqual(found)
})

test('other columns lost their zeros too', () => {
  const { place } = only({ 'Code postal': 1000, "Code du département de l'établissement": 1 })
  expect(place).toMatchObject({ postalCode: '01000', departementCode: '01' })
})

test('a row without a name gives no actor', () => {
  const imported = fromEssFrance([{ SIREN: '123456782' }])
  expectSound(imported, 1)
  expect(findings(imported)).toEqual(["interop/name-missing 0.Nom ou raison sociale de l'entreprise"])
})
