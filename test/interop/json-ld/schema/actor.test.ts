import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { actorNode } from '../../../../src/interop/json-ld/schema/actor.ts'
import { parseActor } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

test.each([
  [
    { type: 'person', name: 'Anne Roy' },
    { '@type': 'Person', name: 'Anne Roy' },
  ],
  [
    { type: 'person', name: 'Anne Roy', givenName: 'Anne', familyName: 'Roy' },
    { '@type': 'Person', name: 'Anne Roy', givenName: 'Anne', familyName: 'Roy' },
  ],
  [
    { type: 'collective', name: 'Des boulangers' },
    { '@type': 'Organization', name: 'Des boulangers' },
  ],
  [
    { type: 'organisation', name: 'Le Pain' },
    { '@type': 'Organization', name: 'Le Pain' },
  ],
])('%j', (cells, node) => {
  const outcome = parseActor({ id: 'été/1', ...cells })
  expect(outcome.ok && actorNode(outcome.value, linked)).toEqual({ '@id': '#%C3%A9t%C3%A9%2F1', ...node })
})
