import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../src/models/dataset.ts'
import { fullDataset } from './full-dataset.ts'

const COLLECTIONS = Object.keys(fullDataset()).filter((name) => name !== 'note')
const found = (value: unknown) => parseDataset(value).problems.map(({ code, path = [] }) => `${code} ${path.join('.')}`)

test('nothing is a dataset of empty collections', () => {
  const outcome = parseDataset({})
  expect(outcome.ok && outcome.value).toEqual(Object.fromEntries(COLLECTIONS.map((name) => [name, []])))
})

describe.each(COLLECTIONS)('%s', (name) => {
  test('may be left out, and may be empty', () => {
    expect(found({ [name]: undefined })).toEqual([])
    expect(found({ [name]: [] })).toEqual([])
  })

  test('is a list', () => {
    for (const value of [null, {}, 'a', 0]) expect(found({ [name]: value })).toEqual([`models/wrong-type ${name}`])
    expect(found({ [name]: [null] })).toEqual([`models/wrong-type ${name}.0`])
  })

  test('tells the place of each thing that is wrong', () => {
    const paths = found({ [name]: [{}, {}] }).map((problem) => problem.split(' ')[1])
    expect(paths.some((path) => path?.startsWith(`${name}.0`))).toBe(true)
    expect(paths.some((path) => path?.startsWith(`${name}.1`))).toBe(true)
  })
})

test('two datasets share none of the lists that were left out', () => {
  const [a, b] = [parseDataset({}), parseDataset({})]
  expect(a.ok && b.ok && a.value.actors !== b.value.actors).toBe(true)
})

test('what was given is neither kept nor frozen', () => {
  const given = { places: [{ id: 'p', name: 'P' }], note: 'n' }
  const outcome = parseDataset(given)
  given.places[0] = { id: 'q', name: 'Q' }
  expect(outcome.ok && outcome.value.places).toEqual([{ id: 'p', name: 'P' }])
  expect(Object.isFrozen(given.places)).toBe(false)
})

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
