import { describe, expect, test } from 'vitest'
import { FORUM_COLUMNS } from '../../../src/interop/spip-rows/forum-row.ts'
import type { InternalMessage, RowSubject } from '../../../src/interop/spip-rows/message.ts'
import { newRow } from '../../../src/interop/spip-rows/new-row.ts'
import { inState } from '../../moderation/sample.ts'

const internal: InternalMessage = {
  kind: 'internal',
  status: 'privrac',
  id: '7',
  thread: '3',
  parent: '3',
  submittedAt: '2014-06-12T10:00:00.900Z',
  author: { id: '5', name: 'Camille', email: 'camille@example.org', verified: true },
  content: { text: 'Bonjour' },
  identifiers: { ip: { kind: 'none' } },
}

function rowOf(message: RowSubject, status: Parameters<typeof newRow>[1] = 'privrac', timeZone = 'Europe/Paris') {
  const outcome = newRow(message, status, timeZone)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('a row has every column of the table, in SPIP’s own types', () => {
  expect(Object.keys(rowOf(internal)).sort()).toEqual([...FORUM_COLUMNS].sort())
  expect(rowOf(internal)).toEqual({
    id_forum: 7,
    id_objet: 0,
    objet: '',
    id_parent: 3,
    id_thread: 3,
    date_heure: '2014-06-12 12:00:00',
    date_thread: '0000-00-00 00:00:00',
    titre: '',
    texte: 'Bonjour',
    auteur: 'Camille',
    email_auteur: 'camille@example.org',
    nom_site: '',
    url_site: '',
    statut: 'privrac',
    ip: '',
    maj: '2014-06-12 12:00:00',
    id_auteur: 5,
  })
})

test('a former text stands below its message', () => {
  const { kind: _, parent: __, status: ___, ...shared } = internal
  expect(rowOf({ kind: 'revision', of: '4', ...shared }, 'original')).toMatchObject({
    id_parent: 4,
    statut: 'original',
  })
})

test.each([
  ['publie', 'Europe/Paris', '2014-06-12 12:00:00', '2014-06-12 12:00:00'],
  ['publie', 'Indian/Reunion', '2014-06-12 14:00:00', '2014-06-12 14:00:00'],
  ['prop', 'UTC', '2014-06-12 10:00:00', '0000-00-00 00:00:00'],
  ['spam', 'UTC', '2014-06-12 10:00:00', '0000-00-00 00:00:00'],
] as const)('%s in %s is written at %s, its thread dated %s', (status, zone, date_heure, date_thread) => {
  expect(rowOf(internal, status, zone)).toMatchObject({ date_heure, date_thread })
})

test('an erased comment has neither words nor person', () => {
  expect(rowOf(inState.erased, 'off')).toMatchObject({
    titre: '',
    texte: '',
    auteur: '',
    email_auteur: '',
    nom_site: '',
    url_site: '',
    ip: '',
    id_auteur: 0,
  })
})

test('what a database has as null is an empty text: the columns of SPIP take no null', () => {
  const author = { id: null, name: null, email: null, verified: false } as never
  const written = rowOf({ ...internal, author, parent: null as never })
  expect(written).toMatchObject({ auteur: '', email_auteur: '', id_auteur: 0, id_parent: 0 })
})

test.each(['v-12', '0012', '-5', '0', ''])('the reference of a visitor is no account: %j', (id) => {
  expect(rowOf({ ...internal, author: { id, verified: false } })).toMatchObject({ auteur: '', id_auteur: 0 })
})

describe('ids are those of rows', () => {
  test.each([
    ['id_forum', { id: 'c7' }],
    ['id_forum', { id: '' }],
    ['id_forum', { id: '0' }],
    ['id_forum', { id: '-7' }],
    ['id_forum', { id: '007' }],
    ['id_forum', { id: '7.0' }],
    ['id_forum', { id: '9007199254740993' }],
    ['id_thread', { thread: 'fil' }],
    ['id_parent', { parent: '1e3' }],
    ['id_objet', { forum: { type: 'article', id: 'article-12' } }],
    ['id_objet', { forum: { type: 'article', id: '__proto__' } }],
  ])('%s of %j is none', (column, changes) => {
    const outcome = newRow({ ...internal, ...changes }, 'privrac', 'UTC')
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'rows/id-not-numeric', path: [column] }] })
  })

  test('0 is the parent and the object of none', () => {
    const { parent: _, ...root } = internal
    expect(rowOf(root)).toMatchObject({ id_parent: 0 })
    expect(rowOf({ ...internal, forum: { type: 'unattached', id: '0' } })).toMatchObject({ objet: '', id_objet: 0 })
  })
})

test('a date that is no instant is named', () => {
  const { published } = inState
  const changed = { ...published, last: { ...published.last, at: '12/06/2014' } }
  expect(() => rowOf({ ...internal, submittedAt: '2014-06-12' })).toThrow('Expected `message.submittedAt` to be ')
  expect(() => rowOf(changed, 'publie')).toThrow('Expected `message.last.at` to be ')
})
