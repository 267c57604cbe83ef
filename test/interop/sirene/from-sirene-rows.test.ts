import { describe, expect, test } from 'vitest'
import { fromSirene } from '../../../src/interop/index.ts'
import { expectSound, findings } from '../sound-import.ts'
import { only } from './units.ts'

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

  test('that closed are no place, but have been one', () => {
    const periodesEtablissement = [
      { dateDebut: '2015-02-01', dateFin: null, etatAdministratifEtablissement: 'F' },
      { dateDebut: '2008-01-01', dateFin: '2015-01-31', etatAdministratifEtablissement: 'A' },
    ]
    const closed = only({ etablissement: { ...ESTABLISHMENT, periodesEtablissement } })
    expect([closed.places, closed.actor?.places, closed.actor?.identifiers?.siret?.[0]]).toEqual([
      [],
      undefined,
      '12345678200028',
    ])
    expect(closed.found).toEqual(['interop/establishment-closed etablissement'])
    expect(closed.problems[0]?.params).toEqual({ siret: '12345678200028' })
    const before = only({ etablissement: { ...ESTABLISHMENT, periodesEtablissement } }, { at: '2014-06-19' })
    expect(before.actor?.places).toEqual(['lieu-12345678200028'])
    const flat = only([
      {
        ...ESTABLISHMENT.uniteLegale,
        siret: '12345678200028',
        etatAdministratifEtablissement: 'F',
        libelleCommuneEtablissement: 'METZ',
      },
    ])
    expect(flat.found).toEqual(['interop/establishment-closed 0'])
    const uniteLegale = { ...ESTABLISHMENT.uniteLegale, etatAdministratifUniteLegale: 'C' }
    const ceased = only({ etablissement: { ...ESTABLISHMENT, uniteLegale, periodesEtablissement } })
    expect(ceased.actor?.places).toEqual(['lieu-12345678200028'])
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
    expect(actor?.legalForms).toEqual([{ cj: '9300', family: 'autre' }])
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

  test('of a unit may have an empty column of the establishments', () => {
    expect(only([{ ...ROW, siret: '' }]).actor?.name).toBe('FONDATION DU PAIN')
    expect(only([{ ...ROW, siren: '', siret: '' }]).found).toEqual(['interop/number-missing 0.siret'])
  })

  // The columns of StockEtablissement: none is about the unit but its number.
  const SITE = {
    siren: '123456782',
    nic: '00028',
    siret: '12345678200028',
    statutDiffusionEtablissement: 'O',
    dateCreationEtablissement: '2018-04-01',
    etablissementSiege: 'false',
    complementAdresseEtablissement: '',
    numeroVoieEtablissement: '12',
    indiceRepetitionEtablissement: '',
    typeVoieEtablissement: 'RUE',
    libelleVoieEtablissement: 'DU FOUR',
    codePostalEtablissement: '13003',
    libelleCommuneEtablissement: 'MARSEILLE 3',
    libelleCommuneEtrangerEtablissement: '',
    codeCommuneEtablissement: '13203',
    codePaysEtrangerEtablissement: '',
    libellePaysEtrangerEtablissement: '',
    dateDebut: '2018-04-01',
    etatAdministratifEtablissement: 'A',
    enseigne1Etablissement: 'LE FOURNIL',
    denominationUsuelleEtablissement: '',
  }

  test.each([
    ['before', [ROW, SITE], 'interop/row-merged 1'],
    ['behind', [SITE, ROW], 'interop/row-merged 1'],
    ['with spaces in its number', [SITE, { ...ROW, siren: '123 456 782' }], 'interop/row-merged 1'],
  ])('of an establishment are about the unit that comes %s them', (_, rows, merged) => {
    const imported = fromSirene(rows)
    expectSound(imported, 2)
    expect(imported.actors).toMatchObject([
      {
        name: 'FONDATION DU PAIN',
        identifiers: { siren: '123456782', siret: expect.arrayContaining(['12345678200010', '12345678200028']) },
        legalForms: [{ cj: '9300' }],
        founded: [{ value: { edtf: '1995-12-25' } }],
        places: ['lieu-12345678200028'],
      },
    ])
    expect(imported.places).toMatchObject([{ address: '12 RUE DU FOUR', communeCode: '13203' }])
    expect(findings(imported)).toEqual([merged])
  })

  test('of an establishment that closed with its unit tell where that was', () => {
    const closed = { ...SITE, etatAdministratifEtablissement: 'F' }
    const of = (etatAdministratifUniteLegale: string) => fromSirene([{ ...ROW, etatAdministratifUniteLegale }, closed])
    expect(of('C').places.map(({ name }) => name)).toEqual(['MARSEILLE 3'])
    expect(of('A').places).toEqual([])
  })

  test('of a unit that has no name are listed with their reasons, those of its establishments too', () => {
    const nameless = { ...ROW, denominationUniteLegale: '' }
    const imported = fromSirene([nameless, SITE, { ...nameless, dateFin: null, periodesUniteLegale: [nameless] }])
    expectSound(imported, 3)
    expect(imported.unread.map(({ problems }) => problems.map(({ code, path }) => [code, ...(path ?? [])]))).toEqual([
      [['interop/name-missing', 0, 'denominationUniteLegale']],
      [['interop/name-missing', 1, 'denominationUniteLegale']],
      [['interop/name-missing', 2, 'denominationUniteLegale']],
    ])
  })

  test('of one unit complete each other', () => {
    const imported = fromSirene([ROW, { ...ROW, sigleUniteLegale: 'FP' }])
    expectSound(imported, 2)
    expect(imported.actors).toMatchObject([{ name: 'FONDATION DU PAIN', acronym: 'FP' }])
    expect(findings(imported)).toEqual(['interop/row-merged 1'])
  })

  test('of an establishment are about the unit of an answer with its periods', () => {
    const answer = { siren: ROW.siren, dateFin: null, periodesUniteLegale: [ROW] }
    const imported = fromSirene([answer, SITE])
    expectSound(imported, 2)
    expect(imported.actors).toMatchObject([{ name: 'FONDATION DU PAIN', places: ['lieu-12345678200028'] }])
  })

  test('without a number are of no unit, and of no establishment', () => {
    const imported = fromSirene([{ ...ROW, siren: '', siret: '' }])
    expect(findings(imported)).toEqual(['interop/number-missing 0.siret'])
    expect(findings(fromSirene([{ denominationUniteLegale: 'LE PAIN' }]))).toEqual(['interop/number-missing 0.siren'])
  })

  test('of establishments that are masked tell their commune only', () => {
    const masked = {
      ...SITE,
      statutDiffusionEtablissement: 'P',
      numeroVoieEtablissement: '[ND]',
      typeVoieEtablissement: '[ND]',
      libelleVoieEtablissement: '[ND]',
    }
    const { places, problems } = fromSirene([ROW, masked])
    expect(places).toMatchObject([{ name: 'MARSEILLE 3' }])
    expect(places[0]).not.toHaveProperty('address')
    expect(problems.map(({ code }) => code)).toEqual(['interop/masked', 'interop/row-merged'])
  })

  test('of an establishment without its unit have no name', () => {
    const { actors, unread } = fromSirene([SITE, { ...ROW, siren: '356000000' }])
    expect(actors).toHaveLength(1)
    expect(unread.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['interop/name-missing']])
  })
})
