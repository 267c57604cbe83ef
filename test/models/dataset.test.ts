import { expect, test } from 'vitest'
import { parseDataset } from '../../src/models/dataset.ts'

test.each<[string, unknown]>([
  ['map', new Map([['places', []]])],
  ['set', new Set()],
  ['date', new Date(0)],
  ['promise', Promise.resolve({ places: [] })],
  ['formdata', new FormData()],
])('a %s is no dataset without any collection', (got, value) => {
  const problem = { code: 'models/wrong-type', severity: 'error', params: { expected: 'object', got } }
  expect(parseDataset(value)).toEqual({ ok: false, problems: [problem] })
})

class Store {
  readonly places = [{ id: 'marseille', name: 'Marseille' }]
}

class NamedStore extends Store {
  get [Symbol.toStringTag](): string {
    return 'Store'
  }
}

test.each<[string, object]>([
  ['without a prototype', Object.assign(Object.create(null), new Store())],
  ['of a class', new Store()],
  ['of a class with a name of its own', new NamedStore()],
])('an object %s is read', (_, value) => {
  const outcome = parseDataset(value)
  expect(outcome.ok && outcome.value.places).toEqual(new Store().places)
})

test('a collection that is not given is empty', () => {
  const outcome = parseDataset({})
  expect(outcome.ok && new Set(Object.values<unknown>(outcome.value).map((list) => JSON.stringify(list)))).toEqual(
    new Set(['[]']),
  )
})
