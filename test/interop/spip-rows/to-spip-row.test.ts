import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fromSpipRow,
  SPIP_STATUSES,
  type SpipMessage,
  type SpipRowOptions,
  toSpipRow,
} from '../../../src/interop/index.ts'
import type { Comment, KeptIp } from '../../../src/moderation/index.ts'
import { STATES } from '../../../src/moderation/index.ts'
import { accept, admin, fresh, inState, moderator, POSTERIORI, system, through } from '../../moderation/sample.ts'
import { options, row } from './site.ts'
import { commentOf, read, write } from './whole-row.ts'

function subjectOf(message: SpipMessage) {
  return message.kind === 'comment' ? message.comment : message
}

const LATER = '2026-11-15T09:00:00Z'
const visitor = fc.record({
  id_forum: fc.integer({ min: 1, max: 99 }),
  id_objet: fc.integer({ min: 1, max: 99 }),
  objet: fc.constantFrom('article', 'rubrique'),
  id_parent: fc.nat(9),
  id_thread: fc.integer({ min: 1, max: 9 }),
  date_heure: fc.constantFrom('2014-06-12 12:00:00', '2014-10-26 02:30:00', '2014-03-30 02:30:00'),
  date_thread: fc.constantFrom('0000-00-00 00:00:00', '2014-06-12 12:00:00'),
  titre: fc.string(),
  texte: fc.string({ unit: 'grapheme' }),
  auteur: fc.string(),
  email_auteur: fc.constantFrom('', 'camille@example.org'),
  nom_site: fc.constantFrom('', 'Mon carnet'),
  url_site: fc.constantFrom('', 'https://carnet.example.org/'),
  statut: fc.constantFrom(...SPIP_STATUSES),
  ip: fc.constantFrom('', '203.0.113.7', '2001:db8::1', 'd1dc2d1ddb53ece618272f257ad7a534', 'inconnue'),
  maj: fc.constantFrom(null, '2014-06-12 12:00:00'),
  id_auteur: fc.nat(9),
})

describe('laws', () => {
  test('reading a row and writing it in its place changes nothing, whatever the status', () => {
    fc.assert(
      fc.property(visitor, (source) => {
        expect(toSpipRow(subjectOf(read(source)), { row: source })).toEqual({ ok: true, value: source, problems: [] })
      }),
    )
  })

  test('writing a comment as a new row and reading that loses only what the table says', () => {
    const READ_BACK = {
      pending: 'pending',
      published: 'published',
      rejected: 'removed',
      removed: 'removed',
      spam: 'spam',
      retracted: 'removed',
      erased: 'removed',
    } as const
    for (const state of STATES) {
      const comment: Comment = { ...inState[state], forum: { type: 'article', id: '12' } }
      const outcome = toSpipRow(comment)
      const back = commentOf(write(comment))
      expect(back.state).toBe(READ_BACK[state])
      expect(outcome.problems.map(({ code }) => code)).toEqual(READ_BACK[state] === state ? [] : ['rows/state-lossy'])
      const { id, forum, thread, submittedAt } = comment
      expect(back).toMatchObject({ id, forum, thread, submittedAt })
      if (comment.state === 'erased') continue
      expect(back.content).toEqual(comment.content)
      expect(back.author.name).toBe(comment.author.name)
      expect(back.author.email).toBe(comment.author.email)
      expect(back.identifiers.ip).toMatchObject({ kind: 'full', value: '203.0.113.7' })
    }
  })

  test('whole rows of messages of the back office are read back as they were', () => {
    for (const statut of ['prive', 'privrac', 'privadm', 'privoff', 'original']) {
      const message = read(row({ statut, id_parent: 3, id_thread: 3, id_auteur: 2 }))
      expect(read(write(subjectOf(message)))).toEqual(message)
    }
    const general = read(row({ statut: 'privrac', objet: '', id_objet: 0 }))
    expect(general).not.toHaveProperty('forum')
    expect(read(write(subjectOf(general)))).toEqual(general)
  })
})

describe('in the row that is stored', () => {
  const stored = row({ statut: 'publie', plugin: 'kept' } as object)
  const published = commentOf(stored)

  test.each([
    ['remove', 'off'],
    ['markSpam', 'spam'],
    ['reopen', 'prop'],
  ] as const)('%s writes %s, and nothing else', (type, statut) => {
    const { next } = accept(published, fresh(type, published, moderator, LATER), POSTERIORI)
    expect(toSpipRow(next, { row: stored })).toEqual({ ok: true, value: { ...stored, statut }, problems: [] })
  })

  test('an edit writes the words', () => {
    const own = { ...published, author: { ...published.author, id: 'w1' } }
    const writer = { role: 'author', id: 'w1', verified: true } as const
    const link = { url: 'https://carnet.example.org/', label: 'Mon carnet' }
    const edit = { ...fresh('editByAuthor', own, writer, LATER), content: { text: 'Autre', link } }
    const { next } = accept(own, edit as Parameters<typeof accept>[1], POSTERIORI)
    expect(write(next, { row: stored })).toEqual({
      ...stored,
      titre: '',
      texte: 'Autre',
      nom_site: 'Mon carnet',
      url_site: 'https://carnet.example.org/',
    })
  })

  test.each([
    ['prefix', '203.0.113.0/24'],
    ['none', ''],
  ] as const)('a purge to %s writes the address', (purge, ip) => {
    const policy = { ...POSTERIORI, purge }
    const { next } = accept(published, fresh('purgeIdentifiers', published, system, LATER), policy)
    expect(write(next, { row: stored })).toEqual({ ...stored, ip })
  })

  test.each<[boolean | undefined, KeptIp, string]>([
    // What was purged, or was never taken over, is gone from the row: nobody can tell one from the other.
    [undefined, { kind: 'none' }, ''],
    [false, { kind: 'none' }, ''],
    [true, { kind: 'none' }, '203.0.113.7'],
    // What the message has is written.
    [true, { kind: 'prefix', value: '203.0.113.0/24' }, '203.0.113.0/24'],
  ])('keepAddress: %j, for a message with the address %j, leaves “%s”', (keepAddress, ip, written) => {
    const message = { ...published, identifiers: { ip } }
    expect(write(message, { row: stored, keepAddress })).toEqual({ ...stored, ip: written })
  })

  test('an erasure leaves no address, even where they are kept', () => {
    const { next } = accept(published, fresh('erase', published, admin, LATER), POSTERIORI)
    expect(write(next, { row: stored, keepAddress: true })).toMatchObject({ ip: '', email_auteur: '', auteur: '' })
  })

  test('the name and the e-mail stay, whatever the comment keeps of them', () => {
    const signed = row({ statut: 'publie', email_auteur: 'camille@example.org' })
    const comment = commentOf(signed)
    for (const author of [{ verified: false }, { name: 'Awa', email: 'awa@example.org', verified: false }]) {
      expect(write({ ...comment, author }, { row: signed })).toEqual(signed)
    }
  })

  test('a row that a database has not is none: a new one is made', () => {
    expect(write(published, { row: null })).toEqual(write(published))
  })

  test('an erasure blanks words and person', () => {
    const account = row({ id_auteur: 5, nom_site: 'Mon carnet', url_site: 'https://carnet.example.org/' })
    const erased = through(commentOf(account), POSTERIORI).state
    expect(erased).toBe('published')
    const { next } = accept(published, fresh('erase', published, admin, LATER), POSTERIORI)
    const outcome = toSpipRow(next, { row: account })
    expect(outcome).toEqual({
      ok: true,
      value: {
        ...account,
        statut: 'off',
        titre: '',
        texte: '',
        auteur: '',
        email_auteur: '',
        nom_site: '',
        url_site: '',
        ip: '',
        id_auteur: 0,
      },
      problems: [
        {
          code: 'rows/state-lossy',
          severity: 'info',
          params: { id: '7', state: 'erased', status: 'off' },
          path: ['statut'],
        },
      ],
    })
  })

  test('a digest of an address goes only with an erasure', () => {
    const digest = row({ ip: 'd1dc2d1ddb53ece618272f257ad7a534' })
    const comment = commentOf(digest)
    expect(write(comment, { row: digest })).toEqual(digest)
    const { next } = accept(comment, fresh('erase', comment, admin, LATER), POSTERIORI)
    expect(write(next, { row: digest }).ip).toBe('')
  })

  test.each([
    ['bytes', new TextEncoder().encode('publie')],
    ['other letters, which the caller had read', 'PUBLIE'],
  ])('stays as it is when its status is stored as %s', (_, statut) => {
    const source = row({ statut })
    const outcome = fromSpipRow(source, { ...options, foldCase: true })
    if (!outcome.ok) throw new Error('not read')
    expect(write(subjectOf(outcome.value), { row: source })).toEqual(source)
  })

  test('stays as it is when its texts are in another encoding, which is told again', () => {
    const latin = new Uint8Array([0xe9, 0x74, 0xe9])
    const source = row({ texte: latin, titre: latin })
    const outcome = fromSpipRow(source, { ...options, fallbackEncoding: 'windows-1252' })
    if (!outcome.ok) throw new Error('not read')
    expect(write(subjectOf(outcome.value), { row: source, fallbackEncoding: 'windows-1252' })).toEqual(source)
    expect(write(subjectOf(outcome.value), { row: source })).toEqual({ ...source, texte: 'été', titre: 'été' })
  })

  test('must be that of the message', () => {
    expect(() => toSpipRow(published, { row: row({ id_forum: 8 }) })).toThrow('`7`')
    for (const id_forum of ['7', '007', 7n])
      expect(write(published, { row: row({ id_forum }) }).id_forum).toBe(id_forum)
  })
})

describe('the effective status', () => {
  const stored = row()
  const published = commentOf(stored)
  const hidden = { kind: 'hidden', because: 'ancestor', ancestor: '3' } as const

  test('of what an ancestor hides is off', () => {
    const outcome = toSpipRow(published, { row: stored, status: 'effective', visibility: hidden })
    expect(outcome).toMatchObject({ value: { statut: 'off' }, problems: [{ code: 'rows/state-lossy' }] })
  })

  test.each([
    ['publie', { kind: 'shown' }, 'publie'],
    ['prop', hidden, 'prop'],
    ['spam', hidden, 'spam'],
  ] as const)('%s with visibility %o is %s', (statut, visibility, written) => {
    const source = row({ statut })
    expect(write(commentOf(source), { row: source, status: 'effective', visibility }).statut).toBe(written)
  })

  test('is not the default, and needs the visibility', () => {
    expect(write(published, { row: stored, visibility: hidden }).statut).toBe('publie')
    for (const visibility of [undefined, null as never]) {
      expect(() => toSpipRow(published, { status: 'effective', visibility })).toThrow('`options.visibility`')
    }
  })
})

test.each([
  [{ status: 'seen' }, '`options.status`'],
  [{ rows: [] }, '`row`'],
  [{ timeZone: 'Europe/Bourg' }, '`options.timeZone`'],
  // In a stored row, no date is written.
  [{ row: row(), timeZone: 'Europe/Bourg' }, '`options.timeZone`'],
  [{ fallbackEncoding: 'klingon' }, '`options.fallbackEncoding`'],
  [{ keepAddress: 1 }, '`options.keepAddress`'],
])('wrong options: %j', (wrong, name) => {
  expect(() => toSpipRow(inState.published, wrong as SpipRowOptions)).toThrow(name)
})

test('an id that is a number is no id of a comment', () => {
  const message = { ...inState.published, id: 7 } as unknown as Comment
  expect(() => toSpipRow(message)).toThrow(new TypeError('Expected `message.id` to be a string, got `7`'))
})
