import { describe, expect, test } from 'vitest'
import { fromSirene, type SireneOptions } from '../../../src/interop/index.ts'
import { assessEss } from '../../../src/models/index.ts'
import { expectSound, findings } from '../sound-import.ts'

// In the shape of recorded answers of the API 3.11; the numbers obey their keys and belong to nobody.
const PERIOD = {
  etatAdministratifUniteLegale: 'A',
  nomUniteLegale: null,
  nomUsageUniteLegale: null,
  denominationUniteLegale: 'LE PAIN',
  categorieJuridiqueUniteLegale: '5710',
  activitePrincipaleUniteLegale: '10.71A',
  nomenclatureActivitePrincipaleUniteLegale: 'NAFRev2',
  nicSiegeUniteLegale: '00010',
  economieSocialeSolidaireUniteLegale: null,
  caractereEmployeurUniteLegale: 'O',
}

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

function only(given: unknown, options?: SireneOptions) {
  const imported = fromSirene(given, options)
  expectSound(imported, 1)
  return { ...imported, actor: imported.actors[0], found: findings(imported) }
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

describe('establishments', () => {
  const ESTABLISHMENT = {
    siren: '123456782',
    nic: '00028',
    siret: '12345678200028',
    etablissementSiege: false,
    uniteLegale: {
      etatAdministratifUniteLegale: 'A',
      statutDiffusionUniteLegale: 'O',
      dateCreationUniteLegale: '2015-03-01',
      categorieJuridiqueUniteLegale: '7361',
      denominationUniteLegale: "CENTRE COMMUNAL D'ACTION SOCIALE",
      activitePrincipaleUniteLegale: '88.99B',
      nomenclatureActivitePrincipaleUniteLegale: 'NAFRev2',
      nicSiegeUniteLegale: '00010',
    },
    adresseEtablissement: {
      numeroVoieEtablissement: '22',
      typeVoieEtablissement: 'RUE',
      libelleVoieEtablissement: 'DU WAD BILLY',
      codePostalEtablissement: '57000',
      libelleCommuneEtablissement: 'METZ',
      codeCommuneEtablissement: '57463',
    },
    periodesEtablissement: [{ dateDebut: '2008-01-01', etatAdministratifEtablissement: 'A' }],
  }

  test('name their unit and its head office', () => {
    const { actor, places } = only({ etablissement: ESTABLISHMENT })
    expect(actor).toMatchObject({
      id: 'siren-123456782',
      legalForms: [{ cj: '7361', family: 'public' }],
      identifiers: { siret: ['12345678200028', '12345678200010'] },
    })
    expect(places).toMatchObject([
      {
        id: 'lieu-12345678200028',
        address: '22 RUE DU WAD BILLY',
        postalCode: '57000',
        communeCode: '57463',
        departementCode: '57',
      },
    ])
  })

  test('of one unit make one actor', () => {
    const imported = fromSirene({ etablissements: [ESTABLISHMENT, { ...ESTABLISHMENT, siret: '12345678200036' }] })
    expectSound(imported, 2)
    expect(imported.actors.map(({ places }) => places)).toEqual([['lieu-12345678200028', 'lieu-12345678200036']])
    expect(findings(imported)).toEqual(['interop/row-merged etablissements.1'])
  })

  test('say nothing of the past of their unit', () => {
    const uniteLegale = { ...ESTABLISHMENT.uniteLegale, economieSocialeSolidaireUniteLegale: 'O' }
    const past = only({ etablissement: { ...ESTABLISHMENT, uniteLegale } }, { at: '2016-01-01' })
    expect(past.actor?.ess).toBeUndefined()
    expect(past.found).toEqual(['interop/period-missing etablissement.uniteLegale'])
    expect(only({ etablissement: { ...ESTABLISHMENT, uniteLegale } }).actor?.ess?.is).toBe('oui')
  })

  test('of a closed unit, created the same day, have no end', () => {
    const uniteLegale = { ...ESTABLISHMENT.uniteLegale, etatAdministratifUniteLegale: 'C' }
    const read = only({ etablissement: { ...ESTABLISHMENT, uniteLegale } })
    expect(read.actor?.dissolved).toBeUndefined()
    expect(read.found).toEqual(['interop/end-undated etablissement.uniteLegale'])
  })
})

describe('rows of the stock', () => {
  const ROW = {
    siren: '123456782',
    statutDiffusionUniteLegale: 'O',
    unitePurgeeUniteLegale: '',
    dateCreationUniteLegale: '1995-12-25',
    anneeEffectifsUniteLegale: '2022.0',
    dateDernierTraitementUniteLegale: '2024-03-22 14:26:06',
    dateDebut: '2016-01-01',
    etatAdministratifUniteLegale: 'A',
    denominationUniteLegale: 'FONDATION DU PAIN',
    categorieJuridiqueUniteLegale: '9300',
    activitePrincipaleUniteLegale: '91.02Z',
    nomenclatureActivitePrincipaleUniteLegale: 'NAFRev2',
    nicSiegeUniteLegale: '00010',
    economieSocialeSolidaireUniteLegale: 'O',
  }

  test('are flat: the flag is that of the current period', () => {
    const { actor } = only([ROW])
    expect(actor?.ess).toMatchObject({ is: 'oui', at: '2024-03-22' })
    expect(actor?.legalForms).toEqual([{ cj: '9300', family: 'fondation' }])
    expect(only([ROW], { at: '2020-01-01' }).actor?.ess?.is).toBe('oui')
    expect(only([ROW], { at: '2015-01-01' }).found).toEqual(['interop/period-missing 0'])
  })

  test('may have an empty flag, and a day that stands for none', () => {
    const read = only([{ ...ROW, economieSocialeSolidaireUniteLegale: '', dateCreationUniteLegale: '1900-01-01' }])
    expect(read.actor).not.toHaveProperty('ess')
    expect(read.actor).not.toHaveProperty('founded')
    expect(read.found).toEqual(['interop/placeholder-date 0.dateCreationUniteLegale'])
  })

  test('may have been read as numbers', () => {
    const { actor } = only([{ ...ROW, categorieJuridiqueUniteLegale: 9300, nicSiegeUniteLegale: 10 }])
    expect(actor?.identifiers?.siret).toEqual(['12345678200010'])
  })
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
