import { describe, expect, test } from 'vitest'
import { contextOf, type LawDataset } from '../../../src/models/law/law-context.ts'
import type { Relation } from '../../../src/models/relation.ts'
import { organisation } from './organisations.ts'

const relation = (from: string, to: string, label = 'x') =>
  ({ from, to, type: 'partner', label }) as unknown as Relation
const frozen = (dataset: LawDataset): LawDataset => {
  for (const list of Object.values(dataset)) Object.freeze(list)
  return Object.freeze(dataset)
}

test('actors are found by id, the first of two', () => {
  const { actors } = contextOf({
    actors: [organisation({ id: 'a', name: 'A' }), organisation({ id: 'b' }), organisation({ id: 'a', name: 'Autre' })],
  })
  expect([...actors.keys()]).toEqual(['a', 'b'])
  expect(actors.get('a')?.name).toBe('A')
  expect(actors.get('toString')).toBeUndefined()
})

test('relations are found by both ends, in their order', () => {
  const all = [
    relation('a', 'b', '1'),
    relation('c', 'a', '2'),
    relation('a', 'a', '3'),
    relation('__proto__', 'b', '4'),
  ]
  const { relations } = contextOf({ actors: [], relations: all })
  const labels = Object.fromEntries([...relations].map(([end, list]) => [`of ${end}`, list.map(({ label }) => label)]))
  expect(labels).toEqual({ 'of a': ['1', '2', '3'], 'of b': ['1', '4'], 'of c': ['2'], 'of __proto__': ['4'] })
})

test('relations need not be given', () => {
  expect(contextOf({ actors: [] }).relations.size).toBe(0)
})

test.each<[dataset: unknown, name: string]>([
  [null, '`dataset`'],
  [{}, '`dataset.actors`'],
  [{ actors: [3] }, '`dataset.actors[0]`'],
  [{ actors: [], relations: {} }, '`dataset.relations`'],
])('%j is a wrong argument', (dataset, name) => {
  expect(() => contextOf(dataset as LawDataset)).toThrow(name)
})

describe('is read once', () => {
  test.each<[string, LawDataset]>([
    ['of what cannot change', frozen({ actors: [organisation()], relations: [relation('a', 'b')] })],
    ['of what cannot change, without relations', frozen({ actors: [organisation()] })],
  ])('%s', (_, dataset) => {
    expect(contextOf(dataset)).toBe(contextOf(dataset))
  })

  test.each<[string, (dataset: LawDataset) => LawDataset]>([
    ['of what can', (dataset) => dataset],
    ['of what can in part', (dataset) => Object.freeze(dataset)],
    ['of lists that can', ({ actors, relations = [] }) => Object.freeze({ actors: Object.freeze(actors), relations })],
  ])('and again %s', (_, freeze) => {
    const actors = [organisation({ id: 'a' })]
    const relations = [relation('a', 'b')]
    const dataset = freeze({ actors, relations })
    expect(contextOf(dataset).relations.get('a')).toHaveLength(1)
    relations.push(relation('a', 'c'))
    expect(contextOf(dataset).relations.get('a')).toHaveLength(2)
  })
})
