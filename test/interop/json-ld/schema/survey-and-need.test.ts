import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { needNode, surveyNode } from '../../../../src/interop/json-ld/schema/survey-and-need.ts'
import { parseFinancingNeed, parseSurvey } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

function survey(cells: object) {
  const outcome = parseSurvey({ id: 's', audience: 'PTCE', findings: [], ...cells })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return surveyNode(outcome.value, linked)
}

function need(cells: object) {
  const outcome = parseFinancingNeed({
    id: 'n',
    holder: 'h',
    object: 'investissement',
    phases: [],
    evidence: [],
    ...cells,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return needNode(outcome.value, linked)
}

test.each([
  ['2014-04-08', '2014-04-08'],
  ['2014-04', undefined],
  ['2014-04-08~', undefined],
])('a survey launched on %s was created on %s', (edtf, dateCreated) => {
  const node = survey({ launched: { edtf, status: 'stated' } })
  expect([node['dateCreated'], node['temporalCoverage']]).toEqual([dateCreated, edtf])
})

test('a survey names who made it and what it found, when that is known', () => {
  const launched = { edtf: '2014-04', status: 'stated' }
  expect(survey({ launched, community: 'rp', findings: ['n1', 'n2'] })).toEqual({
    '@id': '#s',
    '@type': 'Dataset',
    name: 'Enquête : PTCE',
    temporalCoverage: '2014-04',
    creator: { '@id': '#rp' },
    about: [{ '@id': '#n1' }, { '@id': '#n2' }],
  })
  expect(Object.keys(survey({ launched }))).toEqual(['@id', '@type', 'name', 'temporalCoverage'])
})

test('a need is a demand of services, with its price when it is known', () => {
  expect(need({})).toEqual({ '@id': '#n', '@type': 'Demand', name: 'investissement' })
  const cells = {
    phases: ['emergence', 'perennisation'],
    amount: { amount: 0, currency: 'EUR' },
    instruments: ['pret', 'subvention'],
    evidence: ['s'],
  }
  expect(need(cells)).toMatchObject({
    description: 'emergence, perennisation',
    itemOffered: [
      { '@type': 'Service', serviceType: 'pret' },
      { '@type': 'Service', serviceType: 'subvention' },
    ],
    priceSpecification: { '@type': 'PriceSpecification', price: 0, priceCurrency: 'EUR' },
    subjectOf: [{ '@id': '#s' }],
  })
})
