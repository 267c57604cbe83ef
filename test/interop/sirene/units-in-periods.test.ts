import { expect, test } from 'vitest'
import { fromSirene, type SireneOptions } from '../../../src/interop/index.ts'
import { expectSound, findings } from '../sound-import.ts'
import { PERIOD } from './units.ts'

/** Reads rows about one unit: its actor, and what was found. */
function only(rows: readonly object[], options?: SireneOptions) {
  const imported = fromSirene(rows, options)
  expectSound(imported, rows.length)
  expect(imported.actors).toHaveLength(1)
  return { actor: imported.actors[0], found: findings(imported) }
}

const SIREN = '123456782'
const OLD = {
  ...PERIOD,
  siren: SIREN,
  dateDebut: '2010-01-01',
  dateFin: '2015-12-31',
  denominationUniteLegale: 'LE FOUR',
  categorieJuridiqueUniteLegale: '9220',
  economieSocialeSolidaireUniteLegale: 'N',
}
const NOW = { ...PERIOD, siren: SIREN, dateDebut: '2016-01-01', dateFin: '', economieSocialeSolidaireUniteLegale: 'O' }
const STOCK = {
  ...PERIOD,
  siren: SIREN,
  dateDebut: '2016-01-01',
  dateCreationUniteLegale: '2010-01-01',
  sigleUniteLegale: 'LP',
  economieSocialeSolidaireUniteLegale: 'O',
}
const FORMS = [
  { cj: '9220', family: 'association', from: '2010-01-01', to: '2015-12-31' },
  { cj: '5710', family: 'autre', from: '2016-01-01' },
].map(({ cj, from, to }) => (to === undefined ? { cj, from } : { cj, from, to }))

test.each([
  ['alone', [OLD, NOW], false],
  ['in another order', [NOW, OLD], false],
  ['behind the row of the stock', [STOCK, OLD, NOW], true],
  ['before the row of the stock', [OLD, NOW, STOCK], true],
  ['without the current one, which the stock tells', [OLD, STOCK], true],
])('rows of the past are the periods of their unit: %s', (_, rows, hasStock) => {
  const { actor, found } = only(rows)
  expect(actor?.name).toBe('LE PAIN')
  expect(actor?.altNames).toEqual(['LE FOUR'])
  expect(actor?.legalForms).toMatchObject(FORMS)
  expect(actor?.legalForms).toHaveLength(2)
  expect(actor?.ess?.is).toBe('oui')
  expect([actor?.acronym, actor?.founded?.length]).toEqual(hasStock ? ['LP', 1] : [undefined, undefined])
  expect(found).toEqual(rows.slice(1).map((_row, index) => `interop/row-merged ${index + 1}`))
})

test.each([
  ['2012-06-01', 'LE FOUR', 'non'],
  ['2015-12-31', 'LE FOUR', 'non'],
  ['2016-01-01', 'LE PAIN', 'oui'],
])('on %s it was %s, of the ESS: %s', (at, name, is) => {
  for (const rows of [
    [OLD, NOW],
    [STOCK, NOW, OLD],
  ]) {
    const { actor, found } = only(rows, { at })
    expect([actor?.name, actor?.ess?.is]).toEqual([name, is])
    expect(found.filter((finding) => finding.includes('period-missing'))).toEqual([])
  }
})

test('an establishment has the unit that its rows tell', () => {
  const site = { siren: SIREN, siret: '12345678200010', libelleCommuneEtablissement: 'METZ' }
  const { actor } = only([site, OLD, NOW])
  expect(actor?.places).toEqual(['lieu-12345678200010'])
  expect(actor?.legalForms).toMatchObject(FORMS)
  expect(actor?.legalForms).toHaveLength(2)
})

test('what is wrong with a row is told of it, once', () => {
  const { found } = only([STOCK, { ...OLD, categorieJuridiqueUniteLegale: 'x' }, NOW])
  expect(found.filter((finding) => finding.startsWith('models/'))).toEqual([
    'models/legal-category-format 1.categorieJuridiqueUniteLegale',
  ])
})

test('rows that name nothing are listed with their reasons', () => {
  const nameless = [OLD, NOW].map((row) => ({ ...row, denominationUniteLegale: '' }))
  const imported = fromSirene([...nameless, { siren: SIREN, siret: '12345678200010' }])
  expectSound(imported, 3)
  expect(imported.unread).toHaveLength(3)
  expect(imported.unread.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    ['interop/name-missing'],
    ['interop/name-missing'],
    ['interop/name-missing'],
  ])
  expect(new Set(imported.problems.map(({ path }) => path?.at(-1)))).toEqual(new Set(['denominationUniteLegale']))
  const wrong = fromSirene([OLD, NOW].map((row) => ({ ...row, siren: '123456789' })))
  expect(wrong.unread).toHaveLength(2)
  expect(findings(wrong)).toEqual([
    'models/siren-checksum 0.siren',
    'interop/number-missing 0.siren',
    'models/siren-checksum 1.siren',
    'interop/number-missing 1.siren',
  ])
})

test('a unit of one period, which may have begun with any change, has a form without a first day', () => {
  expect(only([STOCK, NOW]).actor?.legalForms).toMatchObject([{ cj: '5710' }])
  expect(only([STOCK, NOW]).actor?.legalForms?.[0]).not.toHaveProperty('from')
})

test('a unit that ceased has the first day of its closed periods', () => {
  const closed = { ...NOW, etatAdministratifUniteLegale: 'C' }
  expect(only([OLD, closed]).actor?.dissolved?.[0]?.value.edtf).toBe('2016-01-01')
})
