import { describe, expect, test } from 'vitest'
import { fromSpipRows } from '../../../src/interop/index.ts'
import { threadVisibility } from '../../../src/moderation/index.ts'
import { options, row } from './site.ts'

function read(...rows: readonly Parameters<typeof row>[0][]) {
  const numbered = rows.map((changes, index) => row({ id_forum: index + 1, texte: `Message ${index}`, ...changes }))
  return fromSpipRows(numbered, { ...options, objectExists: () => true })
}

function codesOf(forum: ReturnType<typeof read>): readonly unknown[] {
  return forum.problems.map(({ code, path }) => [code, path?.[0]])
}

test('a table without rows', () => {
  expect(read()).toEqual({ comments: [], internal: [], revisions: [], issues: [], problems: [] })
})

test('the order of the rows does not matter', () => {
  const changes = [{ id_thread: 1 }, { id_parent: 1, id_thread: 1 }, { id_parent: 2, id_thread: 1 }]
  const rows = changes.map((change, index) => row({ id_forum: index + 1, texte: `${index}`, ...change }))
  const there = fromSpipRows(rows, options)
  const back = fromSpipRows(rows.toReversed(), options)
  expect(there.comments).toHaveLength(3)
  expect(back.comments.toReversed()).toEqual(there.comments)
})

test('two rows of one id: the first is kept, the second is an issue', () => {
  const forum = read({ id_thread: 1 }, { id_forum: 1, id_thread: 1 }, { id_parent: 1, id_thread: 1 })
  expect(forum.comments).toHaveLength(2)
  const problem = { code: 'rows/id-taken', path: [1, 'id_forum'], params: { id: 1 } }
  expect(forum.issues).toMatchObject([{ row: { texte: 'Message 1' }, problems: [problem] }])
  expect(codesOf(forum)).toEqual([['rows/id-taken', 1]])
})

test('what answers a row that was not read stays hidden', () => {
  const forum = read({ id_thread: 1, statut: 'zzz' }, { id_parent: 1, id_thread: 1 }, { id_parent: 2, id_thread: 1 })
  expect(codesOf(forum)).toEqual([
    ['rows/status-unknown', 0],
    ['rows/parent-unread', 1],
  ])
  const seen = threadVisibility(forum.comments.map(({ comment }) => comment))
  expect([...seen.values()].map(({ kind }) => kind)).toEqual(['hidden', 'hidden'])
})

test('a public message under an internal one stays hidden', () => {
  const forum = read({ id_thread: 1, statut: 'prive' }, { id_parent: 1, id_thread: 1 })
  expect(codesOf(forum)).toEqual([['rows/parent-private', 1]])
  expect([...threadVisibility(forum.comments.map(({ comment }) => comment)).values()]).toEqual([
    { kind: 'hidden', because: 'unknown-parent' },
  ])
})

test('what hangs below a circle is in its thread', () => {
  const forum = read({ id_parent: 2, id_thread: 1 }, { id_parent: 1, id_thread: 1 }, { id_parent: 2, id_thread: 1 })
  expect(codesOf(forum)).toEqual([['rows/parent-cycle', 0]])
  expect(forum.comments.map(({ comment }) => [comment.parent, comment.thread])).toEqual([
    [undefined, '1'],
    ['1', '1'],
    ['2', '1'],
  ])
})

describe('messages sent twice', () => {
  const twice = (change: object, seconds = '04') =>
    read(
      { id_thread: 1, texte: 'Oui' },
      { id_thread: 2, texte: 'Oui', date_heure: `2014-06-12 12:00:${seconds}`, ...change },
    )

  test('are a pair when name, words and object are the same', () => {
    expect(twice({}).problems).toMatchObject([{ code: 'rows/duplicate', params: { id: 2, of: 1 } }])
  })

  test.each([
    [{ texte: 'Non' }],
    [{ auteur: 'Awa' }],
    [{ id_objet: 13 }],
    [{ objet: 'rubrique' }],
    [{ date_heure: '2014-06-12 12:01:01' }],
    [{ statut: 'original', id_parent: 1, id_thread: 1 }],
  ])('are none with %o', (change) => {
    expect(codesOf(twice(change))).toEqual([])
  })

  test('are pairs in a row when there are three', () => {
    const at = (seconds: number) => ({ texte: 'Oui', date_heure: `2014-06-12 12:00:0${seconds}` })
    const forum = read({ id_thread: 1, ...at(8) }, { id_thread: 2, ...at(0) }, { id_thread: 3, ...at(4) })
    expect(forum.problems.map(({ params }) => [params['of'], params['id']])).toEqual([
      [3, 1],
      [2, 3],
    ])
  })
})

test('a thread of any depth, a circle of any length', () => {
  const depth = 20_000
  const chain = Array.from({ length: depth }, (_, index) =>
    row({ id_forum: index + 1, id_parent: index, id_thread: 1, texte: `${index}` }),
  )
  expect(fromSpipRows(chain, options).comments.at(-1)?.comment.thread).toBe('1')
  const circle = fromSpipRows([{ ...chain[0], id_parent: depth }, ...chain.slice(1)], options)
  expect(circle.problems.map(({ code }) => code)).toContain('rows/parent-cycle')
  expect(circle.comments.every(({ comment }) => comment.thread === '1')).toBe(true)
})
