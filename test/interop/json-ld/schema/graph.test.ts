import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { schemaGraph } from '../../../../src/interop/json-ld/schema/graph.ts'
import { datasetOf, filledDataset } from '../datasets.ts'

const graph = (data: object) => schemaGraph(linkDataset(datasetOf(data), undefined))

test('nothing is written of an empty dataset', () => {
  expect(graph({ actors: [] })).toEqual([])
})

test('the needs of a holder stand with it, in their order, and of no other', () => {
  const need = (id: string, holder: string) => ({ id, holder, object: 'autre', phases: [], evidence: [] })
  const actor = (id: string) => ({ type: 'organisation', id, name: id })
  const nodes = graph({
    actors: [actor('a'), actor('b'), actor('__proto__')],
    needs: [need('n1', 'a'), need('n2', '__proto__'), need('n3', 'a'), need('n4', 'nobody')],
  })
  const sought = nodes.flatMap((node) => (node['seeks'] === undefined ? [] : [[node['@id'], node['seeks']]]))
  expect(sought).toEqual([
    ['#a', [{ '@id': '#n1' }, { '@id': '#n3' }]],
    ['#__proto__', [{ '@id': '#n2' }]],
  ])
})

test('every entity that schema.org has a class for has a node', () => {
  const dataset = filledDataset()
  const ids = new Set(schemaGraph(linkDataset(dataset, undefined)).map((node) => node['@id']))
  const { actors, articles, communities, glossary, needs, places, programmes, ptces, sources, surveys, visits } =
    dataset
  const entities = [actors, articles, communities, glossary, needs, places, programmes, ptces, sources, surveys, visits]
  expect(entities.flat().filter(({ id }) => !ids.has(`#${encodeURIComponent(id)}`))).toEqual([])
})
