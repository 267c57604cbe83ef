import { expect, test } from 'vitest'
import { animatorsWithoutRole } from '../../../src/interop/json-ld/animators-without-role.ts'
import { linkDataset } from '../../../src/interop/json-ld/linked-dataset.ts'
import { datasetOf } from './datasets.ts'

test.each<[string, object[], string[]]>([
  ['no role', [], ['labo', 'ville']],
  ['the role of one', [{ actor: 'labo', role: 'animateur', of: 'c' }], ['ville']],
  ['another role', [{ actor: 'labo', role: 'salarie', of: 'c' }], ['labo', 'ville']],
  ['a role elsewhere', [{ actor: 'labo', role: 'animateur', of: 'pole' }], ['labo', 'ville']],
])('%s', (_, roles, animators) => {
  const communities = [{ id: 'c', name: 'C', animators: ['labo', 'ville'], supporters: [], members: [] }]
  const dataset = datasetOf({ actors: [], communities, roles })
  const found = dataset.communities.map((one) => animatorsWithoutRole(one, linkDataset(dataset, undefined)))
  expect(found).toEqual([animators])
})
