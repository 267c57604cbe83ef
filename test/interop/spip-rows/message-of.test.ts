import { describe, expect, test } from 'vitest'
import { fullImportOptions } from '../../../src/interop/spip-rows/import-options.ts'
import { messageOf } from '../../../src/interop/spip-rows/message-of.ts'
import { type RowFields, UNATTACHED } from '../../../src/interop/spip-rows/read-fields.ts'
import type { SpipStatus } from '../../../src/interop/spip-rows/spip-status.ts'
import { replay } from '../../../src/moderation/index.ts'

const options = fullImportOptions({
  importedAt: '2026-11-15T08:00:00Z',
  importer: 'cron',
  policy: { mode: 'closed', registration: 'required' },
})

const fields = (status: SpipStatus, changes: Partial<RowFields> = {}): RowFields => ({
  id: 7,
  parent: 3,
  thread: 99,
  object: { type: 'article', id: '12' },
  submittedAt: '2014-06-12T10:00:00Z',
  status,
  author: { name: 'Camille', verified: false },
  content: { text: 'Bonjour' },
  ip: { kind: 'none' },
  ...changes,
})

const PLACED = { parent: 2, thread: 1 }
const ROOT = { parent: 0, thread: 7 }

describe.each([
  ['prop', { state: 'pending', why: 'imported' }],
  ['publie', { state: 'published', basis: { kind: 'imported' } }],
  ['off', { state: 'removed', grounds: { kind: 'unknown', ambiguous: true } }],
  ['spam', { state: 'spam', by: 'imported' }],
] as const)('%s', (status, standing) => {
  const message = messageOf(fields(status), PLACED, options)
  if (message.kind !== 'comment') throw new Error('no comment')

  test('is a comment in the place that its parents say', () => {
    expect(message.comment).toMatchObject({ id: '7', parent: '2', thread: '1', version: 1, revision: 1, ...standing })
  })

  test('comes out of its log again', () => {
    expect(replay([message.entry], message.comment)).toEqual({ ok: true, value: message.comment, problems: [] })
  })

  test('is logged as an import of the caller, without words or person', () => {
    expect(message.entry).toMatchObject({
      command: 'import',
      at: options.importedAt,
      actor: { id: 'cron' },
      effects: [],
    })
    expect(message.entry.policy).toEqual({ mode: 'closed', registration: 'required' })
    expect(JSON.stringify(message.entry)).not.toMatch(/Camille|Bonjour/)
  })
})

test('a removed comment does not pass for one that was public', () => {
  const message = messageOf(fields('off'), ROOT, options)
  expect(message.kind === 'comment' && message.comment).not.toHaveProperty('firstPublishedAt')
})

test.each(['prive', 'privrac', 'privadm', 'privoff'] as const)('%s is a message of the back office', (status) => {
  expect(messageOf(fields(status), PLACED, options)).toEqual({
    kind: 'internal',
    status,
    id: '7',
    forum: { type: 'article', id: '12' },
    thread: '1',
    parent: '2',
    submittedAt: '2014-06-12T10:00:00Z',
    author: { name: 'Camille', verified: false },
    content: { text: 'Bonjour' },
    identifiers: { ip: { kind: 'none' } },
  })
})

test('original is of the message that the row names, whatever its place', () => {
  const message = messageOf(fields('original'), PLACED, options)
  expect(message).toMatchObject({ kind: 'revision', of: '3', thread: '1' })
  expect(message).not.toHaveProperty('parent')
})

test('what opens a thread answers nothing', () => {
  const [comment, internal] = (['publie', 'prive'] as const).map((status) => messageOf(fields(status), ROOT, options))
  expect(comment?.kind === 'comment' && comment.comment).not.toHaveProperty('parent')
  expect(internal).not.toHaveProperty('parent')
})

test('a general message is about nothing; a comment that lost its object says so', () => {
  expect(messageOf(fields('privrac', { object: UNATTACHED }), ROOT, options)).not.toHaveProperty('forum')
  const comment = messageOf(fields('publie', { object: UNATTACHED }), ROOT, options)
  expect(comment.kind === 'comment' && comment.comment.forum).toEqual({ type: 'unattached', id: '0' })
})
