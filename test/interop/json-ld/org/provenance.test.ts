import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { derivedFrom } from '../../../../src/interop/json-ld/org/provenance.ts'
import { parsePlace } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

function from(...sources: readonly string[]) {
  const by = sources.map((source) => ({ source, status: 'stated' }))
  const outcome = parsePlace({ id: 'ici', name: 'Ici', by })
  return outcome.ok ? derivedFrom(outcome.value.by, linked) : outcome.problems
}

test('nothing is from nowhere', () => {
  expect(from()).toEqual({})
  expect(derivedFrom(undefined, linked)).toEqual({})
})

test('each source is named once, in order', () => {
  expect(from('b', 'a', 'b')).toEqual({ 'prov:wasDerivedFrom': [{ '@id': '#b' }, { '@id': '#a' }] })
})
