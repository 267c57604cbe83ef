import { expect, test } from 'vitest'
import { type RowFields, UNATTACHED } from '../../../src/interop/spip-rows/read-fields.ts'
import { placeRows } from '../../../src/interop/spip-rows/thread-links.ts'

const fields = (id: number, parent: number, changes: Partial<RowFields> = {}): RowFields => ({
  id,
  parent,
  thread: 1,
  object: { type: 'article', id: '12' },
  submittedAt: `2024-01-01T00:00:${String(id).padStart(2, '0')}Z`,
  status: 'publie',
  author: { verified: false },
  content: { text: 'x' },
  ip: { kind: 'none' },
  ...changes,
})

function place(rows: readonly RowFields[], unread: readonly number[] = []) {
  const found: string[] = []
  const placements = placeRows(new Map(rows.map((row) => [row.id, row])), new Set(unread), (id, code, column) => {
    found.push(`${id} ${code.slice('rows/'.length)} ${column}`)
  })
  return {
    places: [...placements].map(([id, { parent, thread }]) => [id, parent, thread]),
    found,
  }
}

test.each<[string, RowFields[], number[], number[][], string[]]>([
  ['no row', [], [], [], []],
  [
    'one thread, answers first',
    [fields(3, 2), fields(2, 1), fields(1, 0)],
    [],
    [
      [3, 2, 1],
      [2, 1, 1],
      [1, 0, 1],
    ],
    [],
  ],
  [
    'a parent that is not there',
    [fields(1, 0), fields(2, 9)],
    [],
    [
      [1, 0, 1],
      [2, 0, 2],
    ],
    ['2 parent-missing id_parent'],
  ],
  ['a parent that was not read', [fields(2, 1)], [1], [[2, 1, 1]], ['2 parent-unread id_parent']],
  ['a parent that was not read, itself an answer', [fields(3, 2)], [2], [[3, 2, 2]], ['3 parent-unread id_parent']],
  [
    'a parent that was read, and whose twin was not',
    [fields(1, 0), fields(2, 1)],
    [1],
    [
      [1, 0, 1],
      [2, 1, 1],
    ],
    [],
  ],
  ['its own parent', [fields(1, 1)], [], [[1, 0, 1]], ['1 parent-cycle id_parent']],
  [
    'a circle, and what hangs on it',
    [fields(1, 2), fields(2, 1), fields(3, 2)],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
      [3, 2, 1],
    ],
    ['1 parent-cycle id_parent'],
  ],
  [
    'another thread than that of the parent',
    [fields(1, 0), fields(2, 1, { thread: 2 })],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
    ],
    ['2 thread-mismatch id_thread'],
  ],
  [
    'another object than that of the parent',
    [fields(1, 0), fields(2, 1, { object: { type: 'rubrique', id: '12' } })],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
    ],
    ['2 object-mismatch id_objet'],
  ],
  [
    'no object, above and below one that has one',
    [fields(1, 0, { object: UNATTACHED }), fields(2, 1), fields(3, 2, { object: UNATTACHED })],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
      [3, 2, 1],
    ],
    [],
  ],
  [
    'public below a message of the back office',
    [fields(1, 0, { status: 'prive' }), fields(2, 1), fields(3, 1, { status: 'privoff' })],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
      [3, 1, 1],
    ],
    ['2 parent-private id_parent'],
  ],
  [
    'a former text of a message of the back office, which is no answer',
    [fields(1, 0, { status: 'prive' }), fields(2, 1, { status: 'original' })],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
    ],
    [],
  ],
  [
    'public below a former text',
    [fields(1, 0), fields(2, 1, { status: 'original' }), fields(3, 2, { status: 'spam' })],
    [],
    [
      [1, 0, 1],
      [2, 1, 1],
      [3, 2, 1],
    ],
    ['3 parent-private id_parent'],
  ],
  [
    'a former text whose message is not there',
    [fields(2, 9, { status: 'original' })],
    [],
    [[2, 0, 2]],
    ['2 parent-missing id_parent'],
  ],
])('%s', (_, rows, unread, places, found) => {
  expect(place(rows, unread)).toEqual({ places, found })
})

test.each([
  ['2023-12-31T23:10:00Z', '2023-12-31T23:09:59Z', true],
  ['2023-12-31T23:10:00Z', '2023-12-31T23:10:00Z', false],
  ['2023-12-31T23:10:00Z', '2024-01-01T00:09:59+01:00', true],
  ['2023-12-31T23:10:00+02:00', '2023-12-31T22:00:00Z', false],
  ['2023-12-31T23:10:00.500Z', '2023-12-31T23:10:00Z', true],
])('a message of %s answered at %s: before its parent, %s', (asked, answered, isBefore) => {
  const { found } = place([fields(1, 0, { submittedAt: asked }), fields(2, 1, { submittedAt: answered })])
  expect(found).toEqual(isBefore ? ['2 date-before-parent date_heure'] : [])
})

test('of a former text whose message is not there, the problem says that it is one', () => {
  const told: unknown[] = []
  const rows = [fields(2, 9, { status: 'original' }), fields(3, 9)].map((row) => [row.id, row] as const)
  placeRows(new Map(rows), new Set(), (id, _code, _column, params) => told.push([id, params]))
  expect(told).toEqual([
    [2, { parent: 9, status: 'original' }],
    [3, { parent: 9 }],
  ])
})

test('a thread of any depth is placed under its first message', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) =>
    fields(index + 1, index, { submittedAt: '2024-01-01T00:00:00Z' }),
  )
  const { found, places } = place(rows.toReversed())
  expect(found).toEqual([])
  expect(new Set(places.map(([, , thread]) => thread))).toEqual(new Set([1]))
})
