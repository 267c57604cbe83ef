import { describe, expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { organisationNode } from '../../../../src/interop/json-ld/schema/organisation.ts'
import { parseOrganisation } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

function node(cells: object = {}) {
  const outcome = parseOrganisation({ type: 'organisation', id: 'pain', name: 'Le Pain', ...cells })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return organisationNode(outcome.value, linked)
}

test('of what is not known nothing is said', () => {
  expect(node()).toEqual({ '@id': '#pain', '@type': 'Organization', name: 'Le Pain' })
})

test('other names go together', () => {
  expect(node({ altNames: ['Pain et Cie'], acronym: 'LP' })['alternateName']).toEqual(['Pain et Cie', 'LP'])
  expect(node({ acronym: 'LP' })['alternateName']).toEqual(['LP'])
})

test('a number has its register, and only those of ISO 6523 a code of it', () => {
  expect(node({ identifiers: { rna: 'W2A1000119' } })).toEqual({
    '@id': '#pain',
    '@type': 'Organization',
    name: 'Le Pain',
    identifier: [{ '@type': 'PropertyValue', propertyID: 'RNA', value: 'W2A1000119' }],
  })
  expect(node({ identifiers: { uai: ['0130001A'], finess: ['130000003'] } })['identifier']).toEqual([
    { '@type': 'PropertyValue', propertyID: 'UAI', value: '0130001A' },
    { '@type': 'PropertyValue', propertyID: 'FINESS', value: '130000003' },
  ])
  const siret = ['12345678200010', '12345678200028']
  expect(node({ identifiers: { siren: '123456782', siret } })['iso6523Code']).toEqual([
    '0002:123456782',
    '0009:12345678200010',
    '0009:12345678200028',
  ])
})

describe('keywords', () => {
  const activity = {
    '@type': 'DefinedTerm',
    termCode: '10.71C',
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'NAFRev2' },
  }

  test.each([
    ['none', {}, undefined],
    ['the ESS', { ess: { is: 'droit' } }, ['économie sociale et solidaire']],
    ['not the ESS', { ess: { is: 'non' } }, undefined],
    ['its activity', { naf: [{ code: '10.71C', nomenclature: 'NAFRev2' }] }, [activity]],
    [
      'all of them',
      { ess: { is: 'oui' }, naf: [{ code: '10.71C', nomenclature: 'NAFRev2' }] },
      ['économie sociale et solidaire', activity],
    ],
  ])('%s', (_, cells, keywords) => {
    expect(node(cells)['keywords']).toEqual(keywords)
  })
})

test('approvals and conventions are certifications, with their days; what is no whole day is a claim', () => {
  const cells = {
    esus: [{ basis: 'demande', from: '2020-01-01', to: '2025' }],
    siae: [{ kind: 'ACI', number: 'ACI067123456A0M0', from: '2021-01-01', to: '2021-12-31' }],
  }
  expect(node(cells)['hasCertification']).toEqual([
    {
      '@type': 'Certification',
      name: 'ESUS',
      validFrom: '2020-01-01',
      subjectOf: [{ '@type': 'Claim', name: 'expires', temporalCoverage: '2025' }],
    },
    {
      '@type': 'Certification',
      name: 'ACI',
      certificationIdentification: 'ACI067123456A0M0',
      validFrom: '2021-01-01',
      expires: '2021-12-31',
    },
  ])
})

test('places are referred to, in their order', () => {
  expect(node({ places: ['b', 'a'] })['location']).toEqual([{ '@id': '#b' }, { '@id': '#a' }])
})
