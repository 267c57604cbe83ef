import { expect, test } from 'vitest'
import { bearerWithoutRole } from '../../../src/interop/json-ld/bearer-without-role.ts'
import { datasetOf } from './datasets.ts'

test.each<[string, object | undefined, string | undefined]>([
  ['no member', undefined, 'scic'],
  ['a member of whom nothing is said', { actor: 'scic', roles: [] }, 'scic'],
  ['a founder', { actor: 'scic', roles: ['fondateur'] }, 'scic'],
  ['another bearer', { actor: 'ville', roles: ['porteur'] }, 'scic'],
  ['a bearer of before', { actor: 'scic', roles: ['porteur'], to: '2013' }, 'scic'],
  ['the bearer', { actor: 'scic', roles: ['fondateur', 'porteur'], from: '2013' }, undefined],
])('%s', (_, member, bearer) => {
  const members = member === undefined ? undefined : [{ college: 'ess', ...member }]
  const [ptce] = datasetOf({ actors: [], ptces: [{ id: 'p', name: 'P', bearer: 'scic', members }] }).ptces
  expect(ptce && bearerWithoutRole(ptce)).toBe(bearer)
})
