import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf } from '../../../src/interop/actors/rows-of.ts'
import { fromEssFrance, fromRechercheEntreprises, fromRna, fromSirene } from '../../../src/interop/index.ts'
import { expectSound } from '../sound-import.ts'

/** Names of cells that the adapters read, so that made-up rows get past the first look. */
const KEYS = [
  'siren',
  'siret',
  'SIREN',
  'id',
  'titre',
  'nom_complet',
  'nom_raison_sociale',
  'siege',
  'complements',
  'est_ess',
  'est_siae',
  'type_siae',
  'matching_etablissements',
  'date_creation',
  'etat_administratif',
  'nature_juridique',
  'periodesUniteLegale',
  'denominationUniteLegale',
  'economieSocialeSolidaireUniteLegale',
  'uniteLegale',
  'dateDebut',
  'dateFin',
  'position',
  'date_disso',
  'adrs_codeinsee',
  'siteweb',
  'observation',
  'libelle_commune',
  'latitude',
  'longitude',
  "Nom ou raison sociale de l'entreprise",
  "Famille juridique de l'entreprise",
  '__proto__',
  'constructor',
]
const CELLS = [
  '123456782',
  '12345678200010',
  'W131000001',
  '751P00085568',
  'LE PAIN',
  '[NON-DIFFUSIBLE]',
  '[ND]',
  '',
  ' ',
  'nan',
  '0001-01-01',
  '1900-01-01',
  '2014-06-19',
  '2014-13-01',
  'O',
  'N',
  'A',
  'C',
  'D',
  '9220',
  '5710',
  'true',
  '43.3',
  '\u0000',
]

const cell = fc.oneof(fc.constantFrom(...CELLS), fc.constantFrom(null, true, false, 0, 5420120, -1, 1.5), fc.string())
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, cell, tie('record'), fc.array(tie('value'), { maxLength: 3 })),
  record: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 12 }),
}))

test.each([
  ['fromRechercheEntreprises', fromRechercheEntreprises, ['results']],
  ['fromSirene', fromSirene, ['uniteLegale', 'unitesLegales', 'etablissement', 'etablissements']],
  ['fromRna', fromRna, []],
  ['fromEssFrance', fromEssFrance, ['data']],
])('%s makes an actor of each row, or says why not', (_, adapter, lists) => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (rows) => {
      const before = structuredClone(rows)
      expectSound(adapter(rows), rowsOf(rows, lists).length)
      expect(rows).toEqual(before)
    }),
  )
})

test.each([fromRechercheEntreprises, fromSirene, fromRna, fromEssFrance])('%o takes anything', (adapter) => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      const { actors, unread } = adapter(given)
      for (const { name } of actors) expect(typeof name).toBe('string')
      expect(Array.isArray(unread)).toBe(true)
    }),
  )
})

test('many establishments of one unit are read in time', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    siret: '35600000000048',
    uniteLegale: { denominationUniteLegale: 'LA POSTE' },
    adresseEtablissement: { libelleCommuneEtablissement: `Ville ${index}` },
  }))
  const imported = fromSirene({ etablissements: rows })
  expect(imported.actors).toHaveLength(1)
  expect(imported.problems).toHaveLength(19_999)
})
