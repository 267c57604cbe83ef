import { describe, expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { listedEnterprise } from '../../../src/interop/ess-france/listed-enterprise.ts'

const FAMILY = "Famille juridique de l'entreprise"
const TOWN = "Libellé de la commune de l'établissement"
const DEPARTEMENT = "Code du département de l'établissement"

function read(cells: object) {
  const row = { SIREN: '123456782', "Nom ou raison sociale de l'entreprise": 'LE PAIN', ...cells }
  const reader = new RecordReader(row, [])
  const reading = listedEnterprise(reader, importSettings({ retrieved: '2026-01-01' }, 'ess-france'))
  return {
    actor: reading?.organisation,
    place: reading?.places[0],
    found: reader.problems.map(({ code, path }) => `${code} ${path?.join('.')}`),
  }
}

describe('the family', () => {
  test.each([
    ['Associations', 'association', 'droit', []],
    ['ASSOCIATION LOI 1901', 'association', 'droit', []],
    ['Coopératives', 'cooperative', 'droit', []],
    ['Coope\u0301ratives', 'cooperative', 'droit', []],
    ['Mutuelles', 'mutuelle', 'droit', []],
    ['Sociétés coopératives', 'cooperative', 'droit', []],
    ['Sociétés d’assurance mutuelles', 'mutuelle', 'droit', []],
    ['Fondations', 'fondation', 'droit', []],
    ['Sociétés commerciales de l’ESS', 'societe', 'statuts', []],
    ['', undefined, 'oui', []],
    ['Autres', undefined, 'oui', [`interop/unknown-code ${FAMILY}`]],
  ])('%s', (name, family, is, found) => {
    const { actor, found: problems } = read({ [FAMILY]: name })
    expect([actor?.legalForms?.[0]?.family, actor?.ess?.is, problems]).toEqual([family, is, found])
    expect(actor?.ess).toMatchObject({ basis: 'liste ESS France', at: '2026-01-01' })
  })
})

describe('a SIREN that was taken for a number', () => {
  test.each([
    ['123456782', '123456782', []],
    [123456782, '123456782', []],
    [5420120, '005420120', ['interop/leading-zeros SIREN']],
    ['5420120', '005420120', ['interop/leading-zeros SIREN']],
    ['005420120', '005420120', []],
    ['5420121', undefined, ['models/siren-format SIREN', 'interop/number-missing SIREN']],
    ['123456789', undefined, ['models/siren-checksum SIREN', 'interop/number-missing SIREN']],
    [0, undefined, ['models/siren-format SIREN', 'interop/number-missing SIREN']],
    [null, undefined, ['interop/number-missing SIREN']],
  ])('%s', (SIREN, siren, found) => {
    const { actor, found: problems } = read({ SIREN })
    expect([actor?.identifiers?.siren, problems]).toEqual([siren, found])
  })
})

describe('codes that were taken for numbers', () => {
  test.each([
    ['01000', '01', '01000', '01', []],
    [1000, 1, '01000', '01', []],
    ['1000', '1', '01000', '01', []],
    ['01000', 'A', '01000', undefined, [`models/departement-code-format ${DEPARTEMENT}`]],
    ['20000', '2A', '20000', '2A', []],
    ['97400', '974', '97400', '974', []],
    [null, null, undefined, undefined, []],
    [
      '100',
      '0',
      undefined,
      undefined,
      ['models/postal-code-format Code postal', `models/departement-code-format ${DEPARTEMENT}`],
    ],
  ])('%s in %s', (postal, departement, postalCode, departementCode, found) => {
    const { found: problems, place } = read({ [TOWN]: 'LE BOURG', 'Code postal': postal, [DEPARTEMENT]: departement })
    expect([place?.postalCode, place?.departementCode]).toEqual([postalCode, departementCode])
    expect(problems).toEqual(found)
    expect(place).not.toHaveProperty('address')
  })
})

test('what is found names the number as it was and as it is, and a family that is not known', () => {
  const reader = new RecordReader(
    { SIREN: 5420120, "Nom ou raison sociale de l'entreprise": 'A', [FAMILY]: 'Autres' },
    [],
  )
  listedEnterprise(reader, importSettings({}, 'ess-france'))
  expect(reader.problems.map(({ params }) => params)).toEqual([
    { got: '5420120', value: '005420120' },
    { field: FAMILY, got: 'Autres' },
  ])
})

test('a name that is masked is the mask', () => {
  expect(read({ "Nom ou raison sociale de l'entreprise": '[ND]' }).actor?.name).toBe('[ND]')
})

test('without a town there is no place, without a name no enterprise', () => {
  expect(read({ 'Code postal': '75013' })).toMatchObject({ place: undefined, found: [] })
  const { actor, found } = read({ "Nom ou raison sociale de l'entreprise": ' ' })
  expect([actor, found]).toEqual([undefined, ["interop/name-missing Nom ou raison sociale de l'entreprise"]])
})
