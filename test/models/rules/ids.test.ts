import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { pendingComment } from '../comments.ts'
import type { Data } from '../full-dataset.ts'

function found(data: Data): readonly string[] {
  return validateDataset(data)
    .filter(({ code }) => code === 'dataset/id-duplicate')
    .map(({ path = [], params }) => `${path.join('.')} is ${params['id']} of ${params['first']}`)
}

const place = (id: string) => ({ id, name: id })
const person = (id: string) => ({ type: 'person', id, name: id })

test.each<[string, Data, readonly string[]]>([
  ['none', { places: [] }, []],
  ['two ids', { places: [place('a'), place('b')] }, []],
  // Two ids that differ by capitals alone are two.
  ['capitals', { places: [place('a'), place('A')] }, []],
  ['one id twice', { places: [place('a'), place('a')] }, ['places.1.id is a of places.0']],
  [
    'one id three times',
    { places: [place('a'), place('b'), place('a'), place('a')] },
    ['places.2.id is a of places.0', 'places.3.id is a of places.0'],
  ],
  ['an id of two kinds of entities', { places: [place('a')], actors: [person('a')] }, ['places.0.id is a of actors.0']],
  [
    'an id of two kinds of actors',
    { actors: [person('a'), { type: 'collective', id: 'a', name: 'A' }] },
    ['actors.1.id is a of actors.0'],
  ],
  [
    'a comment named as a source',
    {
      comments: [pendingComment({ id: 'a', thread: 'a', forum: { type: 'rubrique', id: '1' } })],
      sources: [{ id: 'a', kind: 'other' }],
    },
    ['sources.0.id is a of comments.0'],
  ],
  [
    'words of the language',
    { places: [place('constructor'), place('__proto__'), place('toString'), place('__proto__')] },
    ['places.3.id is __proto__ of places.1'],
  ],
])('%s', (_, data, problems) => {
  expect(found(data)).toEqual(problems)
})
