import { describe, expect, test } from 'vitest'
import { STATES } from '../../../src/core/moderation-states.ts'
import { type BulkFilter, selectForBulk } from '../../../src/moderation/bulk/select-for-bulk.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { born, codesOf, inState, PRIORI } from '../sample.ts'

const one = (id: string, change: Parameters<typeof born>[1] = {}): Comment =>
  born(PRIORI, { id, commandId: id, ...change })

const COMMENTS: readonly Comment[] = [
  one('1'),
  one('2', { actor: { role: 'visitor', id: 'v2' }, signature: { name: 'Dominique', email: 'D@Example.org' } }),
  one('3', {
    actor: { role: 'visitor', id: 'v3' },
    signature: {},
    identifiers: { ip: { kind: 'prefix', value: '203.0.113.0/24' } },
  }),
  one('4', { forum: { type: 'article', id: '13' }, identifiers: { ip: { kind: 'none' } } }),
  { ...inState.spam, id: '5' } as Comment,
  { ...inState.erased, id: '6' } as Comment,
]

function idsOf(filter: BulkFilter, comments: readonly Comment[] = COMMENTS): readonly string[] {
  const selection = selectForBulk(comments, filter)
  return selection.ok ? selection.items.map(({ comment }) => comment.id) : []
}

test.each<[BulkFilter, readonly string[]]>([
  [{ ids: ['4', '2', 'lost'] }, ['2', '4']],
  [{ states: ['spam', 'erased'] }, ['5', '6']],
  [{ forum: { type: 'article', id: '13' } }, ['4']],
  [{ forum: { type: 'rubrique', id: '13' } }, []],
  [{ author: 'v2' }, ['2']],
  [{ author: 'w1' }, ['1', '4', '5']],
  [{ name: 'Dominique' }, ['2']],
  [{ name: 'dominique' }, []],
  [{ email: 'd@example.ORG' }, ['2']],
  [{ ip: '203.0.113.7' }, ['1', '2', '5']],
  [{ ip: '203.0.113.0/24' }, ['3']],
  [{ author: 'w1', states: ['pending'] }, ['1', '4']],
  [{ ids: ['1'], author: 'v2' }, []],
  [{ seen: [{ id: '3', version: 1, revision: 1 }] }, ['3']],
])('%j selects %j', (filter, ids) => {
  expect(idsOf(filter)).toEqual(ids)
})

describe('an empty selection is refused', () => {
  test.each<BulkFilter>([
    {},
    { ids: [] },
    { ids: [''] },
    { states: [] },
    { author: '' },
    { name: '' },
    { email: '' },
    { ip: '' },
    { forum: { type: 'article', id: '' } },
    { seen: [] },
    { ip: '', email: '', author: '', name: '' },
  ])('%j', (filter) => {
    const selection = selectForBulk(COMMENTS, filter)
    expect(codesOf(selection)).toEqual(['moderation/empty-selection'])
    expect(selection.ok ? undefined : selection.refusal).toMatchObject({ command: 'select', state: null })
  })

  test.each(['ids', 'seen', 'states', 'forum', 'author', 'name', 'email', 'ip'])('%s of `null`', (name) => {
    const filter = { states: STATES, [name]: null } as BulkFilter
    expect(codesOf(selectForBulk(COMMENTS, filter))).toEqual(['moderation/empty-selection'])
  })

  test('of what is written nowhere, also when comments hold it empty', () => {
    const nameless = { ...one('7', { signature: { name: '', email: '' } }), forum: { type: 'article', id: '' } }
    for (const filter of [{ name: '' }, { email: '' }, { forum: { type: 'article', id: '' } }]) {
      expect(codesOf(selectForBulk([nameless], filter))).toEqual(['moderation/empty-selection'])
    }
  })

  test('of nothing', () => {
    expect(codesOf(selectForBulk([], { states: STATES }))).toEqual(['moderation/empty-selection'])
  })
})

test('each comment is selected once, with what was seen of it', () => {
  const selection = selectForBulk([...COMMENTS, ...COMMENTS], {
    seen: [
      { id: '5', version: 4, revision: 2 },
      { id: '5', version: 9, revision: 9 },
      { id: '1', version: 1, revision: 1 },
    ],
  })
  expect(
    selection.ok && selection.items.map(({ comment, expected }) => [comment.id, comment.version, expected]),
  ).toEqual([
    ['1', 1, { version: 1, revision: 1 }],
    ['5', 2, { version: 4, revision: 2 }],
  ])
  expect(selection.ok && selection.counts).toMatchObject({ pending: 1, spam: 1, published: 0 })
})

test('of what is there twice, the last holds', () => {
  const comments = [one('5'), { ...inState.spam, id: '5' }]
  expect(codesOf(selectForBulk(comments, { states: ['pending'] }))).toEqual(['moderation/empty-selection'])
  expect(codesOf(selectForBulk(comments, { states: ['spam'] }))).toEqual([])
})

test('wrong arguments are named', () => {
  expect(() => selectForBulk(COMMENTS, { id: ['1'] } as object)).toThrow('`id` in `filter`')
  // A state that is misspelt would select less than is meant, without a word.
  expect(() => selectForBulk(COMMENTS, { states: ['pending', 'publishd' as 'published'] })).toThrow(
    '`filter.states[1]`',
  )
  expect(() => selectForBulk(COMMENTS, { states: ['constructor' as 'published'] })).toThrow(TypeError)
  expect(() => selectForBulk(COMMENTS, undefined as unknown as BulkFilter)).toThrow('`filter`')
})

test.each([
  [{ ids: ['7', 8] }, '`filter.ids[1]` to be a string, got `8`'],
  [{ ids: '7' }, "`filter.ids` to be a list, got `'7'`"],
  [{ seen: [{ id: 7, version: 1, revision: 1 }] }, '`filter.seen[0].id` to be a string, got `7`'],
  [{ seen: new Map() }, '`filter.seen` to be a list'],
  [{ states: 'pending' }, "`filter.states` to be a list, got `'pending'`"],
  [{ forum: { type: 'article' } }, '`filter.forum.id` to be a string, got `undefined`'],
  [{ author: 3 }, '`filter.author` to be a string, got `3`'],
  [{ name: 3 }, '`filter.name` to be a string, got `3`'],
  [{ email: 3 }, '`filter.email` to be a string, got `3`'],
  [{ ip: 3 }, '`filter.ip` to be a string, got `3`'],
])('ids that are none are named, rather than selecting nothing: %j', (filter, wanted) => {
  expect(() => selectForBulk([], filter as never)).toThrow(`Expected ${wanted}`)
})
