import { describe, expect, test } from 'vitest'
import { fromRechercheEntreprises } from '../../../src/interop/index.ts'
import { expectSound, findings } from '../sound-import.ts'
import { SEAT, UNIT } from './recorded-unit.ts'

function answer(...results: readonly unknown[]) {
  return { results, total_results: results.length, page: 1, per_page: 10, total_pages: 1 }
}

function unit(changes: object, complements: object = {}) {
  return { ...UNIT, ...changes, complements: { ...UNIT.complements, ...complements } }
}

function only(given: unknown) {
  const imported = fromRechercheEntreprises(answer(given), { retrieved: '2026-05-20' })
  expectSound(imported, 1)
  return { ...imported, actor: imported.actors[0], place: imported.places[0], found: findings(imported) }
}

test('a whole unit becomes an actor with its place and its source', () => {
  const imported = fromRechercheEntreprises(answer(UNIT), { source: 'api', retrieved: '2026-05-20' })
  const by = [{ source: 'api', status: 'stated', retrieved: '2026-05-20' }]
  expectSound(imported, 1)
  expect(imported.problems).toEqual([])
  expect(imported.sources).toMatchObject([{ id: 'api', kind: 'dataset' }])
  expect(imported.places).toEqual([
    {
      id: 'lieu-12345678200010',
      name: 'MARSEILLE',
      address: '10 SQUARE DU FOUR',
      postalCode: '13003',
      communeCode: '13203',
      departementCode: '13',
      coordinates: { latitude: 43.31, longitude: 5.38 },
      by,
    },
  ])
  expect(imported.actors).toEqual([
    {
      type: 'organisation',
      id: 'siren-123456782',
      name: 'LE PAIN PARTAGE',
      altNames: ['LE PAIN PARTAGE (LPP)'],
      acronym: 'LPP',
      identifiers: { siren: '123456782', siret: ['12345678200010'], rna: 'W131000001' },
      legalForms: [{ cj: '9220', family: 'association' }],
      ess: { is: 'droit', basis: 'est_ess', at: '2026-05-20', by },
      siae: [
        { kind: 'ACI', by },
        { kind: 'EI', by },
      ],
      naf: [
        { code: '88.99B', nomenclature: 'NAFRev2' },
        { code: '88.99H', nomenclature: 'NAF2025' },
      ],
      collectiveAgreements: ['3016'],
      places: ['lieu-12345678200010'],
      founded: [{ value: { edtf: '1995-04-15', status: 'stated' }, by }],
      by,
    },
  ])
  expect(JSON.stringify(imported)).not.toContain('NOM-1')
})

describe('the ESS', () => {
  test.each([
    ['an association', { nature_juridique: '9220' }, true, 'droit'],
    ['a SCOP', { nature_juridique: '5458' }, true, 'droit'],
    ['a SARL: by its statutes, or a SCIC', { nature_juridique: '5499' }, true, 'oui'],
    ['a SAS', { nature_juridique: '5710' }, true, 'oui'],
    ['no form', { nature_juridique: null }, true, 'oui'],
    ['« false », which is no « no »', {}, false, undefined],
    ['nothing', {}, null, undefined],
  ])('of %s', (_, changes, est_ess, is) => {
    expect(only(unit(changes, { est_ess })).actor?.ess?.is).toBe(is)
  })

  test('is known for the day of the answer, else for that of the record', () => {
    const [actor] = fromRechercheEntreprises(UNIT).actors
    expect(actor?.ess?.at).toBe('2026-05-17')
  })
})

describe('insertion is independent of the ESS', () => {
  test.each([
    ['a commune', 'ACI', ['ACI'], []],
    ['two kinds', 'ACI, ETTI', ['ACI', 'ETTI'], []],
    ['a GEIQ beside', 'GEIQ, EI', ['EI'], ['interop/siae-other-kind results.0.complements.type_siae']],
    ['the sector of disability', 'ESAT', undefined, ['interop/siae-other-kind results.0.complements.type_siae']],
    ['no kind', null, undefined, ['interop/siae-kind-missing results.0.complements.type_siae']],
  ])('%s', (_, type_siae, kinds, found) => {
    const read = only(unit({ nature_juridique: '7210' }, { est_ess: false, type_siae }))
    expect(read.actor?.siae?.map(({ kind }) => kind)).toEqual(kinds)
    expect(read.actor?.ess).toBeUndefined()
    expect(read.found).toEqual(found)
  })

  test('a kind without the flag says nothing', () => {
    expect(only(unit({}, { est_siae: false })).actor?.siae).toBeUndefined()
  })
})

describe('what is masked stays masked', () => {
  const MASK = '[NON-DIFFUSIBLE]'
  const masked = unit(
    {
      nom_complet: MASK,
      nom_raison_sociale: MASK,
      sigle: MASK,
      statut_diffusion: 'P',
      nature_juridique: '1000',
      siege: {
        ...SEAT,
        numero_voie: MASK,
        type_voie: MASK,
        libelle_voie: MASK,
        code_postal: MASK,
        latitude: MASK,
        longitude: MASK,
      },
    },
    { est_ess: false, est_siae: false, identifiant_association: null },
  )

  test('the name is the mask, and the rest is not there', () => {
    const { actor, place, found, problems } = only(masked)
    expect(actor?.name).toBe(MASK)
    expect(actor?.acronym).toBeUndefined()
    expect(place).toMatchObject({ name: 'MARSEILLE', communeCode: '13203' })
    expect(place).not.toHaveProperty('address')
    expect(place).not.toHaveProperty('coordinates')
    expect(found).toEqual(['interop/masked results.0'])
    expect(problems[0]?.params['fields']).toEqual(
      expect.arrayContaining(['nom_complet', 'statut_diffusion', 'siege.libelle_voie', 'siege.latitude', 'sigle']),
    )
  })

  test.each([MASK, `LE PAIN (${MASK})`])('%s is no other name', (nom_complet) => {
    const { actor, found } = only(unit({ nom_complet, nom_raison_sociale: 'LE PAIN' }))
    expect([actor?.name, actor?.altNames, found]).toEqual(['LE PAIN', undefined, ['interop/masked results.0']])
  })

  test('the status alone is told too', () => {
    expect(only(unit({ statut_diffusion: 'P' })).problems[0]?.params).toEqual({
      fields: ['statut_diffusion'],
      id: 'siren-123456782',
    })
  })
})

test('an establishment abroad has no commune', () => {
  const siege = {
    ...SEAT,
    commune: null,
    departement: null,
    code_postal: null,
    libelle_commune: null,
    libelle_commune_etranger: 'BRUXELLES',
  }
  expect(only(unit({ siege })).place).toMatchObject({ name: 'BRUXELLES' })
})

test('establishments that matched are added once', () => {
  const other = { ...SEAT, siret: '12345678200028', libelle_commune: 'AUBAGNE', commune: '13005' }
  const { actor, places } = only(unit({ matching_etablissements: [SEAT, other] }))
  expect(actor?.identifiers?.siret).toEqual(['12345678200010', '12345678200028'])
  expect(places.map(({ name }) => name)).toEqual(['MARSEILLE', 'AUBAGNE'])
})

test('what is wrong with a head office that is among those that matched is told once', () => {
  const closed = { ...SEAT, etat_administratif: 'F', code_postal: 'X' }
  expect(only(unit({ siege: closed, matching_etablissements: [closed] })).found).toEqual([
    'interop/establishment-closed results.0.siege',
  ])
})

test('closed establishments are no place, but of a unit that ceased', () => {
  const closed = { ...SEAT, siret: '12345678200028', etat_administratif: 'F', libelle_commune: 'RENNES' }
  const read = only(unit({ matching_etablissements: [closed] }))
  expect(read.actor?.identifiers?.siret).toEqual(['12345678200010', '12345678200028'])
  expect(read.places.map(({ name }) => name)).toEqual(['MARSEILLE'])
  expect(read.found).toEqual(['interop/establishment-closed results.0.matching_etablissements.0'])
  const ceased = only(unit({ siege: closed, etat_administratif: 'C', date_fermeture: '2020-03-31' }))
  expect(ceased.actor?.places).toEqual(['lieu-12345678200028'])
  expect(ceased.found).toEqual([])
})

describe('an end', () => {
  test.each([
    ['with its day', { etat_administratif: 'C', date_fermeture: '2020-03-31' }, '2020-03-31', []],
    ['without', { etat_administratif: 'C' }, '../2026-05-20', ['interop/end-undated results.0.date_fermeture']],
    ['of another unit', { etat_administratif: 'A', date_fermeture: '2020-03-31' }, undefined, []],
    ['of another world', { etat_administratif: 'Z' }, undefined, ['interop/unknown-code results.0.etat_administratif']],
  ])('%s', (_, changes, day, found) => {
    const read = only(unit(changes))
    expect(read.actor?.dissolved?.[0]?.value.edtf).toBe(day)
    expect(read.found).toEqual(found)
  })
})

test.each([
  ['a date', { date_creation: '2014-02-30' }, 'models/date-impossible results.0.date_creation'],
  ['a day that stands for none', { date_creation: '1900-01-01' }, 'interop/placeholder-date results.0.date_creation'],
  ['a SIRET', { siege: { ...SEAT, siret: '12345678200011' } }, 'models/siret-checksum results.0.siege.siret'],
  ['an activity', { activite_principale: '99.99X' }, 'models/naf-unlisted results.0.activite_principale'],
  ['a point', { siege: { ...SEAT, latitude: '433.1' } }, 'models/format results.0.siege.latitude'],
  ['a name that is a list', { sigle: ['LPP'] }, 'models/wrong-type results.0.sigle'],
  ['a seat that is a text', { siege: 'Marseille' }, 'models/wrong-type results.0.siege'],
  [
    'other seats that are none',
    { matching_etablissements: [3] },
    'models/wrong-type results.0.matching_etablissements.0',
  ],
  ['no list', { matching_etablissements: {} }, 'models/wrong-type results.0.matching_etablissements'],
  ['a VAT number', { tva: ['FR00000000000'] }, 'models/siren-zero results.0.tva'],
])('%s that cannot be read is left out', (_, changes, found) => {
  const read = only(unit(changes))
  expect(read.actors).toHaveLength(1)
  expect(read.found).toEqual([found])
  expect(read.problems[0]?.severity).not.toBe('error')
})

test('the VAT numbers of the answer are a list', () => {
  expect(only(unit({ tva: ['FR4Z123456782'] })).actor?.identifiers?.vat).toBe('FR4Z123456782')
})

test.each([
  [
    'a unit without names, whose number has a wrong key',
    { siren: '123456789', siege: {}, nom_complet: null },
    ['models/siren-checksum', 'interop/number-missing', 'interop/name-missing'],
  ],
  ['a unit without a number', { nom_complet: 'X' }, ['interop/number-missing']],
  ['a unit without a name', { siren: '123456782' }, ['interop/name-missing']],
  ['nothing', null, ['models/wrong-type']],
  ['a text', 'LE PAIN', ['models/wrong-type']],
])('%s gives no actor', (_, given, codes) => {
  const imported = fromRechercheEntreprises(answer(given))
  expectSound(imported, 1)
  expect(imported.unread).toMatchObject([{ row: given }])
  expect(imported.problems.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['no result', answer(), 0],
  ['one unit', UNIT, 1],
  ['a list of units', [UNIT, unit({ siren: '100000009', siege: {} })], 2],
  ['results that are no list', { results: 'none' }, 1],
  ['nothing at all', undefined, 1],
])('%s is read', (_, given, rows) => {
  expectSound(fromRechercheEntreprises(given), rows)
})

test('a unit that comes twice is one actor', () => {
  const imported = fromRechercheEntreprises(
    answer(UNIT, unit({ sigle: 'AUTRE', siege: { ...SEAT, siret: '12345678200028' } })),
  )
  expectSound(imported, 2)
  expect(imported.actors).toMatchObject([
    {
      acronym: 'LPP',
      identifiers: { siret: ['12345678200010', '12345678200028'] },
      places: ['lieu-12345678200010', 'lieu-12345678200028'],
    },
  ])
  expect(findings(imported)).toEqual(['interop/row-merged results.1'])
})

test.each([
  ['options.retrieved', { retrieved: 'hier' }],
  ['options.source', { source: 'mon api' }],
  ['retreived', { retreived: '2026-05-20' }],
])('a wrong option is named: %s', (name, wrong) => {
  const options: object = wrong
  expect(() => fromRechercheEntreprises(UNIT, options)).toThrow(TypeError)
  expect(() => fromRechercheEntreprises(UNIT, options)).toThrow(name)
})
