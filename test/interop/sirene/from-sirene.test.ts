import { describe, expect, test } from 'vitest'
import { fromSirene } from '../../../src/interop/index.ts'
import { assessEss } from '../../../src/models/index.ts'
import { expectSound, findings } from '../sound-import.ts'
import { only, PERIOD } from './units.ts'

const PERIODS = [
  { ...PERIOD, dateDebut: '2020-01-01', dateFin: null, economieSocialeSolidaireUniteLegale: 'O' },
  { ...PERIOD, dateDebut: '2018-01-01', dateFin: '2019-12-31', economieSocialeSolidaireUniteLegale: 'N' },
  {
    ...PERIOD,
    dateDebut: '2015-03-01',
    dateFin: '2017-12-31',
    denominationUniteLegale: 'LE VIEUX PAIN',
    categorieJuridiqueUniteLegale: '5499',
    activitePrincipaleUniteLegale: '10.71C',
  },
]

const UNIT = {
  siren: '123456782',
  statutDiffusionUniteLegale: 'O',
  dateCreationUniteLegale: '2015-03-01',
  sigleUniteLegale: 'LP',
  identifiantAssociationUniteLegale: null,
  activitePrincipaleNAF25UniteLegale: '88.99H',
  dateDernierTraitementUniteLegale: '2026-01-25T16:46:56',
  periodesUniteLegale: PERIODS,
}

function unit(changes: object) {
  return { header: { statut: 200, message: 'OK' }, uniteLegale: { ...UNIT, ...changes } }
}

test('a unit becomes an actor with the history of its form and its names', () => {
  const { actor, problems, sources } = only(unit({}), { retrieved: '2026-02-01' })
  const by = [{ source: 'sirene', status: 'stated', retrieved: '2026-02-01' }]
  expect(problems).toEqual([])
  expect(sources.map(({ id }) => String(id))).toEqual(['sirene'])
  expect(actor).toEqual({
    type: 'organisation',
    id: 'siren-123456782',
    name: 'LE PAIN',
    altNames: ['LE VIEUX PAIN'],
    acronym: 'LP',
    identifiers: { siren: '123456782', siret: ['12345678200010'] },
    legalForms: [
      { cj: '5499', family: 'societe', from: '2015-03-01', to: '2017-12-31' },
      { cj: '5710', family: 'societe', from: '2018-01-01' },
    ],
    ess: { is: 'oui', basis: 'economieSocialeSolidaireUniteLegale', at: '2026-02-01', by },
    naf: [
      { code: '10.71A', nomenclature: 'NAFRev2' },
      { code: '88.99H', nomenclature: 'NAF2025' },
    ],
    founded: [{ value: { edtf: '2015-03-01', status: 'stated' }, by }],
    by,
  })
})

describe('the ESS flag is historised', () => {
  test.each([
    [undefined, 'oui', '2026-01-25', []],
    ['2026-01-01', 'oui', '2026-01-01', []],
    ['2020-01-01', 'oui', '2020-01-01', []],
    ['2019-12-31', 'non', '2019-12-31', []],
    ['2018-01-01', 'non', '2018-01-01', []],
    ['2017-12-31', undefined, undefined, []],
    ['2015-03-01', undefined, undefined, []],
    ['2015-02-28', undefined, undefined, ['interop/period-missing uniteLegale']],
  ])('on %s', (at, is, day, found) => {
    const read = only(unit({}), { at })
    expect([read.actor?.ess?.is, read.actor?.ess?.at]).toEqual([is, day])
    expect(read.found).toEqual(found)
    const shuffled = only(unit({ periodesUniteLegale: [...PERIODS].reverse() }), { at })
    expect(shuffled.actors, 'in any order').toEqual(read.actors)
  })

  test.each([
    ['2026-02-01', '2026-02-01', []],
    ['2026-02-02', undefined, ['interop/period-missing uniteLegale']],
    ['2019-12-31', '2019-12-31', []],
  ])('as far as the day that it was fetched: on %s', (at, day, found) => {
    const read = only(unit({}), { at, retrieved: '2026-02-01' })
    expect([read.actor?.ess?.at, read.found]).toEqual([day, found])
    expect(read.actor?.name).toBe('LE PAIN')
  })

  test('with the name and the activity of that day', () => {
    const { actor } = only(unit({}), { at: '2016-06-01' })
    expect(actor).toMatchObject({ name: 'LE VIEUX PAIN', altNames: ['LE PAIN'] })
    expect(actor?.naf?.[0]?.code).toBe('10.71C')
  })

  test('and legal answers rest on it', () => {
    const answerOn = (at: string) => {
      const { actor } = only(unit({}), { at })
      return actor && assessEss(actor, { at }).answer
    }
    expect(['2014-01-01', '2016-06-01', '2019-06-01', '2021-01-01'].map(answerOn)).toEqual([
      'not-applicable',
      'undetermined',
      'no',
      'yes',
    ])
  })
})

test('an answer about a day of the past says nothing of today', () => {
  const [, past] = PERIODS
  const { actor, found } = only(unit({ nombrePeriodesUniteLegale: 3, periodesUniteLegale: [past] }), {
    retrieved: '2026-02-01',
  })
  expect(actor?.ess).toMatchObject({ is: 'non', at: '2019-12-31' })
  expect(actor?.legalForms).toEqual([{ cj: '5710', family: 'societe', from: '2018-01-01', to: '2019-12-31' }])
  expect(found).toEqual([])
  const answers = ['2019-06-01', '2019-12-31', '2021-01-01'].map((at) => actor && assessEss(actor, { at }).answer)
  expect(answers).toEqual(['undetermined', 'no', 'undetermined'])
})

test('a « N » about an association is kept, and told', () => {
  const period = { ...PERIOD, categorieJuridiqueUniteLegale: '9220', dateDebut: '2015-03-01' }
  const no = only(unit({ periodesUniteLegale: [{ ...period, economieSocialeSolidaireUniteLegale: 'N' }] }))
  expect(no.actor?.ess?.is).toBe('non')
  expect(no.found).toEqual(['interop/ess-against-form uniteLegale.periodesUniteLegale.0'])
  const yes = only(unit({ periodesUniteLegale: [{ ...period, economieSocialeSolidaireUniteLegale: 'O' }] }))
  expect(yes.actor?.ess?.is).toBe('droit')
})

describe('the end of a unit', () => {
  const open = { ...PERIOD, dateDebut: '2015-03-01', dateFin: '2019-12-31' }
  const closed = { ...PERIOD, etatAdministratifUniteLegale: 'C', dateDebut: '2020-01-01', dateFin: '2021-05-31' }
  const stillClosed = { ...closed, dateDebut: '2021-06-01', dateFin: null }

  test.each([
    ['is when it was closed first', [stillClosed, closed, open], '2020-01-01', []],
    ['is not when it reopened', [{ ...stillClosed, etatAdministratifUniteLegale: 'A' }, closed, open], undefined, []],
    [
      'is not the day of its creation',
      [{ ...closed, dateDebut: '2015-03-01', dateFin: null }],
      undefined,
      ['interop/end-undated uniteLegale'],
    ],
  ])('%s', (_, periodesUniteLegale, day, found) => {
    const read = only(unit({ periodesUniteLegale }))
    expect(read.actor?.dissolved?.[0]?.value.edtf).toBe(day)
    expect(read.found).toEqual(found)
  })
})

test('an old nomenclature is named', () => {
  const period = {
    ...PERIOD,
    activitePrincipaleUniteLegale: '85.3K',
    nomenclatureActivitePrincipaleUniteLegale: 'NAFRev1',
  }
  const { actor } = only(unit({ periodesUniteLegale: [period], activitePrincipaleNAF25UniteLegale: null }))
  expect(actor?.naf).toEqual([{ code: '85.3K', nomenclature: 'NAFRev1' }])
})

describe('a sole trader', () => {
  const person = {
    ...PERIOD,
    denominationUniteLegale: null,
    categorieJuridiqueUniteLegale: '1000',
    nomUniteLegale: 'NOM-1',
  }

  test.each([
    ['has a name', { prenom1UniteLegale: 'PRENOM-1' }, person, 'PRENOM-1 NOM-1', []],
    [
      'has a usual one',
      { prenomUsuelUniteLegale: 'PRENOM-2' },
      { ...person, nomUsageUniteLegale: 'NOM-2' },
      'PRENOM-2 NOM-2',
      [],
    ],
    ['may have no given name', {}, person, 'NOM-1', []],
    [
      'may be masked',
      { prenom1UniteLegale: '[ND]', statutDiffusionUniteLegale: 'P' },
      { ...person, nomUniteLegale: '[ND]' },
      '[ND]',
      ['interop/masked uniteLegale'],
    ],
    [
      'may trade under a usual name',
      {},
      { ...person, nomUniteLegale: null, denominationUsuelle1UniteLegale: 'CHEZ NOM' },
      'CHEZ NOM',
      [],
    ],
  ])('%s', (_, changes, period, name, found) => {
    const read = only(unit({ ...changes, periodesUniteLegale: [period] }))
    expect(read.actor?.name).toBe(name)
    expect(read.found).toEqual(found)
  })
})

test('a former name that is masked is none', () => {
  const periods = [
    { ...PERIOD, dateDebut: '2020-01-01', dateFin: null },
    { ...PERIOD, dateDebut: '2015-01-01', dateFin: '2019-12-31', denominationUniteLegale: '[ND]' },
  ]
  const { actor } = only({ uniteLegale: { siren: '123456782', periodesUniteLegale: periods } })
  expect([actor?.name, actor?.altNames]).toEqual(['LE PAIN', undefined])
})

test('what is no unit gives no actor', () => {
  const imported = fromSirene({ unitesLegales: [{ siren: '12' }, null, { ...UNIT, periodesUniteLegale: [] }] })
  expectSound(imported, 3)
  expect(findings(imported)).toEqual([
    'models/siren-format unitesLegales.0.siren',
    'interop/number-missing unitesLegales.0.siren',
    'models/wrong-type unitesLegales.1',
    'interop/name-missing unitesLegales.2.denominationUniteLegale',
  ])
})

test('a wrong option is named', () => {
  expect(() => fromSirene({}, { at: '2014' })).toThrow('options.at')
  expect(() => fromSirene({}, { on: '2014-01-01' } as never)).toThrow(TypeError)
})
