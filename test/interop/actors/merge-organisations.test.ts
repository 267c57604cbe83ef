import { expect, test } from 'vitest'
import { mergeOrganisations } from '../../../src/interop/actors/merge-organisations.ts'
import { organisationSchema } from '../../../src/models/index.ts'

const organisation = (more: object) =>
  organisationSchema.parse({
    type: 'organisation',
    id: 'pain',
    name: 'Le Pain',
    identifiers: { siren: '123456782' },
    ...more,
  })

test('one row is what it is', () => {
  const one = organisation({ acronym: 'LP' })
  expect(mergeOrganisations(one, [])).toBe(one)
})

test('what the first says holds, and the others complete it', () => {
  const merged = mergeOrganisations(organisation({ acronym: 'LP' }), [
    organisation({ name: 'Pain', acronym: 'P', website: 'https://example.org/' }),
    organisation({ website: 'https://example.com/' }),
  ])
  expect(merged).toEqual(organisation({ acronym: 'LP', website: 'https://example.org/' }))
})

test('lists hold what all of them say, once', () => {
  const merged = mergeOrganisations(
    organisation({
      places: ['four'],
      legalForms: [{ family: 'association' }],
      identifiers: { siren: '123456782', siret: ['12345678200010'], uai: ['0130001A'] },
    }),
    [
      organisation({
        places: ['moulin', 'four'],
        legalForms: [{ family: 'association' }],
        identifiers: { siret: ['12345678200028', '12345678200010'], rna: 'W751080001', uai: ['0130002B'] },
      }),
    ],
  )
  expect(merged).toEqual(
    organisation({
      places: ['four', 'moulin'],
      legalForms: [{ family: 'association' }],
      identifiers: {
        siren: '123456782',
        siret: ['12345678200010', '12345678200028'],
        rna: 'W751080001',
        uai: ['0130001A', '0130002B'],
      },
    }),
  )
})

test('a day that a row tells is worth more than an end that was inferred', () => {
  const end = (edtf: string, status: string) => organisation({ dissolved: [{ value: { edtf, status }, by: [] }] })
  const inferred = end('../2026-05-17', 'inferred')
  const stated = end('2020-03-31', 'stated')
  expect(mergeOrganisations(inferred, [stated])).toEqual(stated)
  expect(mergeOrganisations(stated, [inferred])).toEqual(stated)
  expect(mergeOrganisations(organisation({}), [inferred])).toEqual(inferred)
})

test.each([
  ['is told once, with its day', [{ from: '2017' }, {}], [{ from: '2017' }]],
  ['is told once, whichever row comes first', [{}, { from: '2017' }], [{ from: '2017' }]],
  ['is not that of a time that is over', [{ from: '2010', to: '2016' }, {}], [{ from: '2010', to: '2016' }, {}]],
  ['is not that of another category', [{ from: '2017', cj: '9230' }, {}], [{ from: '2017', cj: '9230' }, {}]],
])('the form of today %s', (_, told, expected) => {
  const [first, ...others] = told.map((form) => withForms([form]))
  expect(first && mergeOrganisations(first, others)).toEqual(withForms(expected))
})

function withForms(forms: readonly object[]) {
  return organisation({ legalForms: forms.map((form) => ({ family: 'association', cj: '9220', ...form })) })
}
