import { describe, expect, test } from 'vitest'
import { collectActors, type ReadRow } from '../../../src/interop/actors/collect-actors.ts'
import { organisationId } from '../../../src/interop/actors/organisation-id.ts'
import { placeOf } from '../../../src/interop/actors/place-of.ts'
import { rowsOf } from '../../../src/interop/actors/rows-of.ts'
import { idOf } from '../../../src/models/index.ts'

const source = { id: idOf<'source'>().parse('registre'), kind: 'dataset', title: 'Un registre' } as const
const settings = { source: source.id, retrieved: undefined }

const readRow: ReadRow = (reader) => {
  const number = reader.text('siren')
  if (number === undefined) reader.report('interop/number-missing', {}, 'siren')
  if (number === undefined) return undefined
  const town = reader.text('ville')
  const place = placeOf({ key: reader.text('lieu') ?? number, street: [], town }, settings)
  const name = reader.textOrMask('nom') ?? 'X'
  reader.text('nom')
  const identifiers = { siret: [] }
  const organisation = { type: 'organisation', id: organisationId('siren', number), name, identifiers } as const
  return { organisation, places: place === undefined ? [] : [place] }
}

function collect(...rows: readonly unknown[]) {
  return collectActors(rowsOf(rows, []), source, readRow)
}

const found = ({ problems }: ReturnType<typeof collect>) =>
  problems.map(({ code, path }) => `${code} ${path?.join('.')}`)

test('no row gives no actor, and the source all the same', () => {
  expect(collect()).toEqual({ actors: [], places: [], sources: [source], unread: [], problems: [] })
})

test('each row gives an actor, in their order, with their places', () => {
  const { actors, places, unread } = collect({ siren: '2', ville: 'Lens' }, { siren: '1', ville: 'Metz' })
  expect(actors.map(({ id }) => String(id))).toEqual(['siren-2', 'siren-1'])
  expect(places.map(({ name }) => name)).toEqual(['Lens', 'Metz'])
  expect(unread).toEqual([])
})

describe('rows about one organisation', () => {
  const imported = collect({ siren: '1', nom: 'A' }, { siren: '2' }, { siren: '1', nom: 'B' }, { siren: '1' })

  test('make one actor, named as the first names it, where the first stood', () => {
    expect(imported.actors.map(({ name }) => name)).toEqual(['A', 'X'])
  })

  test('are told, each but the first', () => {
    expect(found(imported)).toEqual(['interop/row-merged 2', 'interop/row-merged 3'])
    expect(imported.problems[0]?.params).toEqual({ id: 'siren-1' })
  })
})

test('of two places of one name the first is kept', () => {
  const { places } = collect({ siren: '1', lieu: 'a', ville: 'Lens' }, { siren: '2', lieu: 'a', ville: 'Metz' })
  expect(places.map(({ id, name }) => [String(id), name])).toEqual([['lieu-a', 'Lens']])
})

test('a row that is no record says what it is', () => {
  expect(collect('x').problems.map(({ params }) => params)).toEqual([{ expected: 'object', got: 'string' }])
})

test.each([[null], ['x'], [3], [[]], [{}], [{ siren: ' ' }]])('%j is listed with the reasons why not', (row) => {
  const imported = collect({ siren: '1' }, row)
  expect(imported.actors).toHaveLength(1)
  expect(imported.unread).toHaveLength(1)
  expect(imported.unread[0]?.row).toBe(row)
  expect(imported.unread[0]?.problems).toEqual(imported.problems)
  expect(imported.problems.map(({ severity, path }) => [severity, path?.[0]])).toEqual([['error', 1]])
})

test('what is masked is told once a row, cell by cell', () => {
  const imported = collect({ siren: '1', nom: '[ND]', ville: '[ND]' }, { siren: '2', nom: '[ND]' })
  expect(imported.problems.map(({ code, params, path }) => [code, path, params])).toEqual([
    ['interop/masked', [0], { fields: ['ville', 'nom'], id: 'siren-1' }],
    ['interop/masked', [1], { fields: ['nom'], id: 'siren-2' }],
  ])
})

test('a cell that is read twice is reported once', () => {
  expect(found(collect({ siren: '1', nom: ['a'] }))).toEqual(['models/wrong-type 0.nom'])
})

test('many rows', () => {
  const rows = Array.from({ length: 20_000 }, () => ({ siren: '1', nom: [] }))
  expect(collect(...rows).problems).toHaveLength(39_999)
})
