import { expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { unitOf } from '../../../src/interop/sirene/unit-of.ts'
import { parseIsoDate } from '../../../src/models/index.ts'

function read(cells: object, at?: string, retrieved?: string) {
  const reader = new RecordReader({ siren: '123456782', denominationUniteLegale: 'LE PAIN', ...cells }, [])
  const day = parseIsoDate(at)
  const settings = { ...importSettings({ retrieved }, 'sirene'), at: day.ok ? day.value : undefined }
  return { unit: unitOf(reader, settings), masked: reader.masked, problems: reader.problems }
}

const codes = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, path = [] }) => `${code} ${path.join('.')}`.trim())

test.each([
  ['O', [], []],
  ['P', ['statutDiffusionUniteLegale'], []],
  ['N', [], []],
  [null, [], []],
  ['X', [], ['interop/unknown-code statutDiffusionUniteLegale']],
])('the status of diffusion %s', (statutDiffusionUniteLegale, masked, found) => {
  const outcome = read({ statutDiffusionUniteLegale })
  expect([outcome.unit?.name, outcome.masked, codes(outcome)]).toEqual(['LE PAIN', masked, found])
})

test.each([
  ['identifiantAssociationUniteLegale', 'W751080001', { rna: 'W751080001' }, []],
  ['identifiantAssociationUniteLegale', 'pain', {}, ['models/rna-format identifiantAssociationUniteLegale']],
  ['identifiantAssociationUniteLegale', null, {}, []],
  ['nicSiegeUniteLegale', '00010', { siret: ['12345678200010'] }, []],
  ['nicSiegeUniteLegale', 10, { siret: ['12345678200010'] }, []],
  ['nicSiegeUniteLegale', '00011', {}, ['models/siret-checksum nicSiegeUniteLegale']],
  ['nicSiegeUniteLegale', null, {}, []],
])('the number in %s: %s', (column, written, numbers, found) => {
  const outcome = read({ [column]: written })
  expect([outcome.unit?.identifiers, codes(outcome)]).toEqual([{ siren: '123456782', ...numbers }, found])
})

test.each([
  ['a day of the period', '2020-06-01', undefined, 'oui'],
  ['the day on which it was fetched', '2026-02-01', '2026-02-01', 'oui'],
  ['a day before it was fetched', '2026-01-31', '2026-02-01', 'oui'],
  ['the day after it was fetched', '2026-02-02', '2026-02-01', undefined],
  ['the day before the period', '2019-12-31', undefined, undefined],
])('%s', (_, at, retrieved, is) => {
  const outcome = read({ dateDebut: '2020-01-01', economieSocialeSolidaireUniteLegale: 'O' }, at, retrieved)
  expect([outcome.unit?.name, outcome.unit?.ess?.is]).toEqual(['LE PAIN', is])
  expect(outcome.problems).toMatchObject(is === undefined ? [{ code: 'interop/period-missing', params: { at } }] : [])
})

test.each([
  [{ siren: null }, ['interop/number-missing siren']],
  [{ siren: '123456789' }, ['models/siren-checksum siren', 'interop/number-missing siren']],
  [{ denominationUniteLegale: ' ' }, ['interop/name-missing denominationUniteLegale']],
  [{ periodesUniteLegale: [] }, ['interop/name-missing denominationUniteLegale']],
])('without a number, a name or a period there is none: %j', (cells, found) => {
  const outcome = read(cells)
  expect([outcome.unit, codes(outcome)]).toEqual([undefined, found])
})
