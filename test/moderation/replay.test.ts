import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../src/moderation/log-entry.ts'
import { replay } from '../../src/moderation/replay.ts'
import { submit } from '../../src/moderation/submit.ts'
import { accept, admin, fresh, PRIORI, SUBMISSION } from './sample.ts'

const birth = submit(SUBMISSION, PRIORI)
if (!birth.ok) throw new Error('refused')
const approved = accept(birth.next, fresh('approve', birth.next), PRIORI)
const removed = accept(approved.next, fresh('remove', approved.next), PRIORI)
const undone = accept(removed.next, fresh('undo', removed.next), PRIORI)
const log: readonly LogEntry[] = [birth.entry, approved.entry, removed.entry, undone.entry]

const broken: readonly (readonly [string, readonly LogEntry[], string, number | undefined])[] = [
  ['no entry', [], 'moderation/log-empty', undefined],
  ['no birth', log.slice(1), 'moderation/log-birth', 0],
  ['a second birth', [birth.entry, { ...birth.entry, seq: 2 }], 'moderation/log-birth', 1],
  ['a gap', [birth.entry, removed.entry], 'moderation/log-sequence', 1],
  ['another comment', [birth.entry, { ...approved.entry, comment: '8' }], 'moderation/log-sequence', 1],
  ['a date before', [birth.entry, { ...approved.entry, at: '2014-01-01T00:00:00Z' }], 'moderation/log-clock', 1],
  ['another origin', [birth.entry, { ...approved.entry, from: 'spam' }], 'moderation/log-transition', 1],
  ['a cell that refuses', [birth.entry, { ...approved.entry, command: 'remove' }], 'moderation/log-transition', 1],
  ['new words without an edit', [birth.entry, { ...approved.entry, revision: 2 }], 'moderation/log-transition', 1],
  ['an undo of something else', [...log.slice(0, 3), { ...undone.entry, undoes: 2 }], 'moderation/log-transition', 3],
]

test.each(broken)('%s is noticed', (_, entries, code, index) => {
  const path = index === undefined ? [] : [index]
  expect(replay(entries, birth.next)).toMatchObject({ ok: false, problems: [{ code, severity: 'error', path }] })
})

describe('what the log does not hold', () => {
  test('is wanted for a comment that lives', () => {
    expect(replay(log)).toMatchObject({ ok: false, problems: [{ code: 'moderation/log-content' }] })
    expect(replay(log, birth.next)).toEqual({ ok: true, value: undone.next, problems: [] })
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
