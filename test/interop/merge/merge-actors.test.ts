import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fromEssFrance,
  fromRechercheEntreprises,
  fromRna,
  fromSirene,
  mergeActors,
} from '../../../src/interop/index.ts'
import { parseDataset, validateDataset } from '../../../src/models/index.ts'
import { partOf, SIRENS } from './parts.ts'

const [A, B] = SIRENS
const UNIT = { siren: A, denominationUniteLegale: 'LE PAIN', identifiantAssociationUniteLegale: 'W131000001' }
const ASSOCIATION = { id: 'W131000001', titre: 'LE PAIN PARTAGÉ', date_creat: '2014-06-19' }
const LISTED = { SIREN: A, "Nom ou raison sociale de l'entreprise": 'LE PAIN' }

const codes = ({ problems }: ReturnType<typeof mergeActors>) =>
  problems.map(({ code, path = [] }) => `${code} ${path.join('.')}`)

test('what four sources say of one association', () => {
  const answer = { siren: A, nom_complet: 'LE PAIN', nature_juridique: '9220', complements: { est_ess: true } }
  const parts = [fromRechercheEntreprises(answer), fromSirene(UNIT), fromRna(ASSOCIATION), fromEssFrance(LISTED)]
  const merge = mergeActors(parts)
  expect(merge.actors).toMatchObject([
    {
      id: `siren-${A}`,
      name: 'LE PAIN',
      altNames: ['LE PAIN PARTAGÉ'],
      identifiers: { siren: A, rna: 'W131000001' },
      ess: { is: 'droit' },
      founded: [{ value: { edtf: '2014-06-19' } }],
    },
  ])
  expect([...merge.merged]).toEqual([['rna-W131000001', `siren-${A}`]])
  expect(merge.sources.map(({ id }) => id)).toEqual(['recherche-entreprises', 'sirene', 'rna', 'ess-france'])
  expect(merge.problems).toEqual([])
})

test('the ids of what is kept by hand hold, so that what refers to it stays right', () => {
  const hand = partOf([
    { type: 'person', id: 'marie', name: 'Marie' },
    { type: 'organisation', id: 'pain', name: 'Le Pain', identifiers: { siren: A } },
  ])
  const { actors, merged } = mergeActors([hand, fromSirene(UNIT), fromRna(ASSOCIATION)])
  expect(actors.map(({ id }) => id)).toEqual(['marie', 'pain'])
  expect(actors[0]).toBe(hand.actors[0])
  expect([...merged]).toEqual([
    [`siren-${A}`, 'pain'],
    ['rna-W131000001', 'pain'],
  ])
})

test('two SIRENs under one RNA number are told, and stay two', () => {
  const other = { ...UNIT, siren: B }
  const merge = mergeActors([fromSirene([UNIT, other]), fromRna(ASSOCIATION)])
  expect(merge.actors.map(({ id }) => id)).toEqual([`siren-${A}`, `siren-${B}`, 'rna-W131000001'])
  expect(merge.problems).toMatchObject([
    {
      code: 'interop/siren-conflict',
      path: [0, 'actors', 0],
      params: { ids: [`siren-${A}`, `siren-${B}`, 'rna-W131000001'], sirens: [A, B] },
    },
  ])
  expect(merge.merged.size).toBe(0)
})

test('a part needs nothing but actors', () => {
  const [one, other] = [partOf([{ type: 'person', id: 'marie', name: 'Marie' }]), fromRna(ASSOCIATION)]
  const { actors, places, sources } = mergeActors([{ actors: one.actors }, { actors: other.actors }])
  expect([actors, places, sources]).toEqual([[...one.actors, ...other.actors], [], []])
})

test('an id that somebody else holds did not go', () => {
  const named = { type: 'organisation', name: 'Le Pain' }
  const parts = [
    partOf([{ ...named, id: 'a', identifiers: { siren: A } }]),
    partOf([{ ...named, id: 'pain', identifiers: { siren: A } }]),
    partOf([{ ...named, id: 'pain', identifiers: { siren: B } }]),
  ]
  const merge = mergeActors(parts)
  expect([merge.actors.map(({ id }) => id), merge.merged.size]).toEqual([['a', 'pain'], 0])
  expect(codes(merge)).toEqual(['interop/siren-conflict 0.actors.0'])
})

describe('the end', () => {
  const closed = fromRna({ ...ASSOCIATION, position: 'D', date_disso: '2020-03-31' })

  test('of which one source says nothing is kept and told', () => {
    const merge = mergeActors([fromSirene(UNIT), closed])
    expect(merge.actors).toMatchObject([{ dissolved: [{ value: { edtf: '2020-03-31' } }] }])
    expect(codes(merge)).toEqual(['interop/end-not-shared 1.actors.0'])
  })

  test('that all of them tell is not', () => {
    const ended = { ...UNIT, etatAdministratifUniteLegale: 'C' }
    const merge = mergeActors([fromSirene(ended, { retrieved: '2026-05-17' }), closed])
    expect(merge.actors).toMatchObject([{ dissolved: [{ value: { edtf: '2020-03-31' } }] }])
    expect(merge.problems).toEqual([])
  })
})

describe('what is masked in one source', () => {
  const seat = { siege: { siret: `${A}00010`, libelle_commune: 'RENNES', commune: '35238' } }
  const told = { siren: A, nom_complet: 'PAIN DE MARIE', siege: { ...seat.siege, adresse: '12 RUE DU FOUR' } }
  const masked = { siren: A, nom_complet: '[NON-DIFFUSIBLE]', statut_diffusion: 'P', ...seat }

  test.each([
    ['first', [masked, told], 1],
    ['last', [told, masked], 0],
  ])('stays so, whether it comes first or last: %s', (_, rows, part) => {
    const merge = mergeActors(rows.map((row) => fromRechercheEntreprises(row)))
    expect(JSON.stringify([merge.actors, merge.places])).not.toMatch(/MARIE|FOUR/)
    expect(merge.actors[0]?.name).toBe('[NON-DIFFUSIBLE]')
    expect(codes(merge)).toEqual([`interop/mask-kept ${part}.actors.0`, `interop/mask-kept ${part}.places.0`])
    expect(merge.problems[1]?.params).toEqual({ id: merge.places[0]?.id, fields: ['address'] })
  })

  test('stays so where the name of a legal person is shown', () => {
    const parts = [told, { ...masked, nom_complet: 'LE PAIN' }].map((row) => fromRechercheEntreprises(row))
    const merge = mergeActors(parts)
    expect([merge.actors[0]?.name, merge.places[0]?.address]).toEqual(['LE PAIN', undefined])
  })
})

test('a place whose id is that of another one gets a number, and organisations follow', () => {
  const at = (id: string, postalCode: string, siren: string) =>
    partOf([{ type: 'organisation', id, name: id, identifiers: { siren }, places: ['four'] }], {
      places: [{ id: 'four', name: 'Marseille', postalCode }],
    })
  const merge = mergeActors([at('a', '13001', A), at('b', '13002', B), at('c', '13001', A)])
  expect(merge.actors).toMatchObject([{ places: ['four'] }, { places: ['four-2'] }])
  expect(merge.places.map(({ id, postalCode }) => [id, postalCode])).toEqual([
    ['four', '13001'],
    ['four-2', '13002'],
  ])
  expect(merge.problems).toMatchObject([
    { code: 'interop/place-renumbered', params: { id: 'four', now: 'four-2' }, path: [1, 'places', 0] },
  ])
})

test('persons and sources of one id are one, and things of two kinds are told', () => {
  const part = (name: string, title: string, id: string) =>
    partOf([{ type: 'person', id: 'marie', name }], {
      sources: [{ id: 'liste', kind: 'dataset', title }],
      places: [{ id, name: 'Marseille' }],
    })
  const merge = mergeActors([part('Marie', 'Liste', 'ici'), part('Marie D.', 'Autre liste', 'marie')])
  expect([merge.actors.length, merge.sources.length]).toEqual([1, 1])
  expect(codes(merge)).toEqual([
    'interop/value-differs 1.actors.0',
    'interop/value-differs 1.sources.0',
    'interop/id-taken 1.places.0.id',
  ])
})

const CASES = {
  siren: fc.constantFrom(...SIRENS),
  rna: fc.constantFrom('W131000001', 'W131000002'),
}
const actor = fc.oneof(
  fc.record({
    type: fc.constant('organisation'),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    name: fc.constantFrom('Le Pain', 'LE PAIN', '[ND]'),
    identifiers: fc.record(CASES, { requiredKeys: [] }),
    places: fc.subarray(['p', 'q']),
    ess: fc.constantFrom({ is: 'oui' }, { is: 'non' }),
    legalForms: fc.subarray([{ family: 'association' }, { family: 'association', cj: '9220', from: '2014' }]),
    by: fc.subarray([
      { source: 's', status: 'stated' },
      { source: 't', status: 'stated', fields: ['name'] },
    ]),
  }),
  fc.record({
    type: fc.constantFrom('person', 'collective'),
    id: fc.constantFrom('d', 'm', 'n'),
    name: fc.constant('M'),
  }),
)
const part = fc
  .tuple(fc.array(actor, { maxLength: 6 }), fc.constantFrom('13001', '13002'))
  .map(([actors, postalCode]) =>
    partOf(actors, {
      places: ['p', 'q'].map((id) => ({ id, name: 'Marseille', postalCode, address: '12 rue du Four' })),
      sources: ['s', 't'].map((id) => ({ id, kind: 'website' })),
    }),
  )

describe('whatever is merged', () => {
  test('is a dataset, in which nobody is twice but those who are told', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const before = structuredClone(parts)
        const { problems, merged, ...data } = mergeActors(parts)
        expect(parts).toEqual(before)
        expect(parseDataset(data)).toMatchObject({ ok: true, value: data })
        const told = new Set(
          problems.flatMap(({ code, params }) => (code.endsWith('conflict') ? params['ids'] : params['id'])),
        )
        for (const { code, params } of validateDataset(data)) {
          expect(code).not.toBe('dataset/ref-missing')
          if (!/duplicate$/.test(code)) continue
          expect(told).toContain(params['id'])
          if (code !== 'dataset/id-duplicate') expect(told).toContain(params['other'])
        }
        const ids = new Set<string>(data.actors.map(({ id }) => id))
        for (const [gone, now] of merged) expect([ids.has(gone), ids.has(now)]).toEqual([false, true])
      }),
    )
  })

  test('is the same when it is merged again, or with itself', () => {
    fc.assert(
      fc.property(part, (one) => {
        const { problems, merged, ...once } = mergeActors([one])
        const twice = mergeActors([one, one])
        expect({ actors: twice.actors, places: twice.places, sources: twice.sources, merged: twice.merged }).toEqual({
          ...once,
          merged,
        })
        // Of those who were told, an id that made them doubtful may be gone.
        if (problems.some(({ code }) => code === 'interop/siren-conflict')) return
        const again = mergeActors([once])
        expect({ actors: again.actors, places: again.places }).toEqual({ actors: once.actors, places: once.places })
      }),
    )
  })
})
