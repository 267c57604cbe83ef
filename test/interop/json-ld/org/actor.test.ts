import { describe, expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { actorNode } from '../../../../src/interop/json-ld/org/actor.ts'
import { parseActor } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)
const by = [{ source: 'page', status: 'stated' }]

function node(cells: object, usesEss = false) {
  const outcome = parseActor({ id: 'a', name: 'A', ...cells })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return actorNode(outcome.value, linked, usesEss)
}

test.each([
  [
    { type: 'person', familyName: 'Roy', by },
    { '@type': 'foaf:Person', 'foaf:name': 'A', 'foaf:familyName': 'Roy' },
  ],
  [
    { type: 'collective', by },
    { '@type': 'foaf:Group', 'foaf:name': 'A' },
  ],
  [
    { type: 'organisation', by },
    { '@type': ['org:FormalOrganization'], 'skos:prefLabel': 'A' },
  ],
])('%j says where it is from', (cells, expected) => {
  expect(node(cells)).toEqual({ '@id': '#a', ...expected, 'prov:wasDerivedFrom': [{ '@id': '#page' }] })
})

test('other names go together', () => {
  const names = (cells: object) => node({ type: 'organisation', ...cells })['skos:altLabel']
  expect(names({ altNames: ['B'], acronym: 'C' })).toEqual(['B', 'C'])
  expect(names({ acronym: 'C' })).toEqual(['C'])
  expect(names({ altNames: ['B'] })).toEqual(['B'])
  expect(names({})).toBeUndefined()
})

test('a SIREN makes an organisation a registered one, an RNA number does not', () => {
  const identifiers = { siren: '123456782', siret: ['12345678200010'], rna: 'W2A1000119' }
  expect(node({ type: 'organisation', identifiers })).toMatchObject({
    '@type': ['org:FormalOrganization', 'rov:RegisteredOrganization'],
    'org:identifier': ['123456782', '12345678200010', 'W2A1000119'],
    'rov:registration': { '@type': 'adms:Identifier', 'skos:notation': '123456782', 'adms:schemaAgency': 'Insee' },
  })
  expect(node({ type: 'organisation', identifiers: { rna: 'W2A1000119' } })['@type']).toEqual([
    'org:FormalOrganization',
  ])
})

describe('ESSglobal', () => {
  const scic = { type: 'organisation', places: ['ici'], legalForms: [{ family: 'cooperative', variant: 'SCIC' }] }

  test.each([
    ['droit', true, true],
    ['droit', false, false],
    ['non', true, false],
    ['unknown', true, false],
  ])('of an organisation whose standing is %s, asked for: %s, written: %s', (is, usesEss, isWritten) => {
    const written = node({ ...scic, ess: { is } }, usesEss)
    expect(JSON.stringify(written).includes('ess:')).toBe(isWritten)
    expect(written['org:hasSite']).toEqual([{ '@id': '#ici' }])
    if (isWritten) expect(written['ess:hasAddress']).toEqual([{ '@id': '#ici/adresse' }])
  })
})
