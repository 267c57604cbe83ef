import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { functionsIn } from '../../../../src/interop/json-ld/schema/members.ts'
import { datasetOf } from '../datasets.ts'

const roles = [
  { actor: 'anne', role: 'president', of: 'scic', period: { from: '2014-01-01', to: '2018' } },
  { actor: 'zoe', role: 'autre', label: 'Trésorière', of: 'scic' },
  { actor: 'anne', role: 'autre', of: 'pole' },
  { actor: 'zoe', role: 'autre', of: '__proto__' },
]
const linked = linkDataset(datasetOf({ actors: [], roles }), undefined)

test('functions have the words of the source, and the ends of their time, those that are no whole days as claims', () => {
  expect(functionsIn('scic', linked)).toEqual([
    {
      '@type': 'OrganizationRole',
      roleName: 'president',
      member: { '@id': '#anne' },
      startDate: '2014-01-01',
      subjectOf: [{ '@type': 'Claim', name: 'endDate', temporalCoverage: '2018' }],
    },
    { '@type': 'OrganizationRole', roleName: 'Trésorière', member: { '@id': '#zoe' } },
  ])
})

test.each([
  ['pole', 1],
  ['__proto__', 1],
  ['constructor', 0],
  ['anne', 0],
])('in %s are %i', (id, count) => {
  expect(functionsIn(id, linked)).toHaveLength(count)
})
