import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { replay } from '../../../src/moderation/log/replay.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { accept, admin, author, fresh, minute, PRIORI, SUBMISSION } from '../sample.ts'

const birth = submit(SUBMISSION, PRIORI)
if (!birth.ok) throw new Error('refused')
const approved = accept(birth.next, fresh('approve', birth.next), PRIORI)
const removed = accept(approved.next, fresh('remove', approved.next), PRIORI)
const undone = accept(removed.next, fresh('undo', removed.next), PRIORI)
const log: readonly LogEntry[] = [birth.entry, approved.entry, removed.entry, undone.entry]

const erasedAtOnce = accept(birth.next, fresh('erase', birth.next, admin), PRIORI)
const edited = accept(birth.next, fresh('editByAuthor', birth.next, author), PRIORI)

interface Broken {
  readonly name: string
  readonly entries: readonly object[]
  readonly code: string
  readonly params?: object
  readonly index?: number
}

const REPORT = { id: 's1', at: minute(2), by: 'r2', ground: 'spam' }
const late = '2014-01-01T00:00:00Z'
const transition = (command: string, from: string, to: string, state: string) => ({
  code: 'log-transition',
  params: { command, from, to, state },
})

const broken: readonly Broken[] = [
  { name: 'no entry', entries: [], code: 'log-empty' },
  { name: 'no birth', entries: log.slice(1), code: 'log-birth', params: { seq: 2 }, index: 0 },
  {
    name: 'a change in place of the birth',
    entries: [{ ...approved.entry, seq: 1 }],
    code: 'log-birth',
    params: { seq: 1 },
    index: 0,
  },
  {
    name: 'a birth that is not the first',
    entries: [{ ...birth.entry, seq: 2 }],
    code: 'log-birth',
    params: { seq: 2 },
    index: 0,
  },
  {
    name: 'a second birth',
    entries: [birth.entry, { ...birth.entry, seq: 2 }],
    code: 'log-birth',
    params: { seq: 2 },
    index: 1,
  },
  {
    name: 'a gap',
    entries: [birth.entry, removed.entry],
    code: 'log-sequence',
    params: { seq: 3, expected: 2 },
    index: 1,
  },
  {
    name: 'an entry twice',
    entries: [...log.slice(0, 2), approved.entry],
    code: 'log-sequence',
    params: { seq: 2, expected: 3 },
    index: 2,
  },
  {
    name: 'another comment',
    entries: [birth.entry, { ...approved.entry, comment: '8' }],
    code: 'log-sequence',
    params: { seq: 2, expected: 2 },
    index: 1,
  },
  {
    name: 'an undo that names nothing',
    entries: [birth.entry, { ...approved.entry, command: 'undo' }],
    ...transition('undo', 'pending', 'published', 'pending'),
    index: 1,
  },
  {
    name: 'a date before',
    entries: [birth.entry, { ...approved.entry, at: late }],
    code: 'log-clock',
    params: { at: late, last: minute(0) },
    index: 1,
  },
  {
    name: 'another origin',
    entries: [birth.entry, { ...approved.entry, from: 'spam' }],
    ...transition('approve', 'spam', 'published', 'pending'),
    index: 1,
  },
  {
    name: 'a cell that refuses',
    entries: [birth.entry, { ...approved.entry, command: 'remove' }],
    ...transition('remove', 'pending', 'published', 'pending'),
    index: 1,
  },
  {
    name: 'a cell that leads elsewhere',
    entries: [birth.entry, { ...approved.entry, command: 'reject' }],
    ...transition('reject', 'pending', 'published', 'pending'),
    index: 1,
  },
  {
    name: 'a rule that leads elsewhere',
    entries: [...log.slice(0, 2), { ...removed.entry, command: 'report', report: REPORT }],
    ...transition('report', 'published', 'removed', 'published'),
    index: 2,
  },
  {
    name: 'new words without an edit',
    entries: [birth.entry, { ...approved.entry, revision: 2 }],
    ...transition('approve', 'pending', 'published', 'pending'),
    index: 1,
  },
  {
    name: 'an edit without new words',
    entries: [birth.entry, { ...edited.entry, revision: 1 }],
    ...transition('editByAuthor', 'pending', 'pending', 'pending'),
    index: 1,
  },
  {
    name: 'an undo of something else',
    entries: [...log.slice(0, 3), { ...undone.entry, undoes: 2 }],
    ...transition('undo', 'removed', 'published', 'removed'),
    index: 3,
  },
  {
    name: 'an undo to another state',
    entries: [...log.slice(0, 3), { ...undone.entry, to: birth.entry.to }],
    ...transition('undo', 'removed', 'pending', 'removed'),
    index: 3,
  },
  {
    name: 'an undo of nothing',
    entries: [birth.entry, { ...undone.entry, seq: 2, from: 'pending' }],
    ...transition('undo', 'pending', 'published', 'pending'),
    index: 1,
  },
  {
    name: 'anything after an erasure',
    entries: [birth.entry, erasedAtOnce.entry, { ...approved.entry, seq: 3, from: 'erased' }],
    ...transition('approve', 'erased', 'published', 'erased'),
    index: 2,
  },
]

test.each(broken)('$name is noticed', ({ entries, code, params = {}, index }) => {
  expect(replay(entries as readonly LogEntry[], birth.next)).toEqual({
    ok: false,
    problems: [{ code: `moderation/${code}`, severity: 'error', params, path: index === undefined ? [] : [index] }],
  })
})

test('an edit that follows is one', () => {
  expect(replay([birth.entry, edited.entry], birth.next)).toMatchObject({ ok: true, value: { revision: 2 } })
})

describe('what the log does not hold', () => {
  test('is wanted for a comment that lives', () => {
    expect(replay(log)).toEqual({
      ok: false,
      problems: [{ code: 'moderation/log-content', severity: 'error', params: {}, path: [] }],
    })
    expect(replay(log, birth.next)).toEqual({ ok: true, value: undone.next, problems: [] })
  })

  test.each([
    { author: undefined },
    { author: null },
    { content: undefined },
    { content: {} },
    { identifiers: null },
    { identifiers: {} },
    { identifiers: { ip: null } },
  ])('is wanted whole, not with %j', (change) => {
    const held = { ...birth.next, ...change } as unknown as typeof birth.next
    const purge = { ...edited.entry, command: 'purgeIdentifiers', revision: 1, purged: 'prefix' } as const
    expect(replay([birth.entry, purge], birth.next).ok).toBe(true)
    expect(replay([birth.entry, purge], held)).toMatchObject({
      ok: false,
      problems: [{ code: 'moderation/log-content' }],
    })
  })

  test('is not for an erased one', () => {
    const erased = accept(undone.next, fresh('erase', undone.next, admin), PRIORI)
    expect(replay([...log, erased.entry])).toEqual({ ok: true, value: erased.next, problems: [] })
  })

  test('nothing follows an erasure', () => {
    const erased = accept(birth.next, fresh('erase', birth.next, admin), PRIORI)
    const entries = [birth.entry, erased.entry, { ...approved.entry, seq: 3, at: erased.entry.at }]
    expect(replay(entries)).toMatchObject({ ok: false, problems: [{ code: 'moderation/log-transition' }] })
  })
})

test('an imported comment replays from its import', () => {
  const imported: LogEntry = {
    ...birth.entry,
    command: 'import',
    to: { state: 'published', basis: { kind: 'imported' }, publishedAt: '2010-01-01T00:00:00Z' },
    submittedAt: '2010-01-01T00:00:00Z',
  }
  expect(replay([imported], birth.next)).toMatchObject({
    ok: true,
    value: { state: 'published', submittedAt: '2010-01-01T00:00:00Z', firstPublishedAt: '2010-01-01T00:00:00Z' },
  })
})
