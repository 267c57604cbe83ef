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
