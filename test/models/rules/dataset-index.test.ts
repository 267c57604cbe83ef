import { expect, test } from 'vitest'
import { type Dataset, parseDataset } from '../../../src/models/index.ts'
import { indexDataset } from '../../../src/models/rules/dataset-index.ts'
import { dated } from '../law/organisations.ts'
import { findings } from '../problems.ts'

function read(data: unknown): Dataset {
  const outcome = parseDataset(data)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('of two entities with one id the first counts, its life too', () => {
  const organisation = { type: 'organisation', id: 'a', name: 'A' }
  const { byId, actors, lifetimes } = indexDataset(
    read({
      actors: [
        { ...organisation, founded: dated('2000') },
        { ...organisation, founded: dated('2020') },
      ],
      ptces: [{ id: 'a', name: 'B', emergence: dated('2021') }],
    }),
  )
  expect(byId.get('a')).toEqual({ id: 'a', kind: 'organisation', path: ['actors', 0] })
  expect(actors.get('a')).toMatchObject({ founded: [{ value: { edtf: '2000' } }] })
  expect(lifetimes.get('a')?.first).toBe(Date.UTC(2000, 0, 1) / 86_400_000)
})

test('only what has a life is given one', () => {
  const { lifetimes } = indexDataset(
    read({
      actors: [
        { type: 'person', id: 'a', name: 'A' },
        { type: 'organisation', id: 'b', name: 'B' },
      ],
      communities: [{ id: 'c', name: 'C', animators: [], supporters: [], members: [] }],
      places: [{ id: 'd', name: 'D' }],
    }),
  )
  expect([...lifetimes.keys()]).toEqual(['b', 'c'])
})

test('every collection with ids is found, by names of any kind', () => {
  const ids = ['__proto__', 'constructor', 'toString']
  const { byId, places } = indexDataset(
    read({ places: ids.map((id) => ({ id, name: id })), ptces: [{ id: 'valueOf', name: 'P' }] }),
  )
  expect([...places.keys()]).toEqual(ids)
  expect([...byId.keys()].sort()).toEqual([...ids, 'valueOf'].sort())
  expect(byId.get('hasOwnProperty')).toBeUndefined()
})

test('a community that is there twice has the members, and the problems, of the first', () => {
  const community = { id: 'c', name: 'C', animators: ['a'], supporters: [], members: [] }
  const data = {
    actors: [{ type: 'person', id: 'a', name: 'A' }],
    ptces: [{ id: 'p', name: 'P' }],
    communities: [{ ...community, members: [{ ptce: 'p' }] }, community],
    visits: [
      { id: 'v', community: 'c', ordinal: 2, date: { edtf: '2014', status: 'stated' }, host: 'p', status: 'held' },
    ],
    surveys: [
      { id: 's', community: 'c', launched: { edtf: '2014', status: 'stated' }, audience: 'PTCE', findings: ['n'] },
    ],
    needs: [{ id: 'n', holder: 'p', object: 'autre', phases: [], evidence: ['s'] }],
  }
  expect(findings(data)).toEqual([
    'error dataset/id-duplicate communities.1.id',
    'info dataset/visit-ordinal-gap communities.0',
  ])
})
