import { describe, expect, test } from 'vitest'
import { fromSpipRow, SPIP_STATUSES, type SpipImportOptions } from '../../../src/interop/index.ts'
import { decide, replay } from '../../../src/moderation/index.ts'
import { options, row } from './site.ts'

function read(changes: Parameters<typeof row>[0] = {}, more: Partial<SpipImportOptions> = {}) {
  return fromSpipRow(row(changes), { importedAt: '2026-11-15T08:00:00Z', ...more })
}

function commentOf(changes: Parameters<typeof row>[0] = {}, more: Partial<SpipImportOptions> = {}) {
  const outcome = read(changes, more)
  if (!outcome.ok || outcome.value.kind !== 'comment') throw new Error('no comment')
  return outcome.value
}

const WRITTEN = '2014-06-12T10:00:00Z'

describe('statuses', () => {
  test.each([
    ['prop', { state: 'pending', why: 'imported', since: WRITTEN }],
    ['publie', { state: 'published', basis: { kind: 'imported' }, publishedAt: WRITTEN, firstPublishedAt: WRITTEN }],
    ['off', { state: 'removed', grounds: { kind: 'unknown', ambiguous: true }, since: WRITTEN }],
    ['spam', { state: 'spam', by: 'imported', since: WRITTEN }],
  ])('%s is a comment: %o', (statut, standing) => {
    expect(commentOf({ statut }).comment).toMatchObject(standing)
  })

  test.each(['prive', 'privrac', 'privadm', 'privoff'])('%s is an internal message', (statut) => {
    const outcome = read({ statut, id_parent: 3 })
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'internal', status: statut, id: '7', parent: '3' } })
    expect(outcome.ok && outcome.value).not.toHaveProperty('state')
  })

  test('original is the former text of its parent', () => {
    expect(read({ statut: 'original', id_parent: 3 })).toMatchObject({ value: { kind: 'revision', of: '3' } })
  })

  test.each([
    ['zzz', 'rows/status-unknown'],
    ['0', 'rows/status-unknown'],
    ['', 'rows/status-unknown'],
    ['redac', 'rows/status-legacy'],
    ['perso', 'rows/status-legacy'],
    ['poubelle', 'rows/status-legacy'],
    ['Publie', 'rows/status-case'],
  ])('%j is nothing: %s', (statut, code) => {
    expect(read({ statut })).toMatchObject({ ok: false, problems: [{ code, severity: 'error', path: ['statut'] }] })
  })

  test('another case is read only when the caller says so, and then only of a known status', () => {
    expect(commentOf({ statut: 'PROP' }, { foldCase: true }).comment.state).toBe('pending')
    expect(read({ statut: 'PROP' }, { foldCase: true }).problems).toMatchObject([{ severity: 'warning' }])
    expect(read({ statut: 'REDAC' }, { foldCase: true }).ok).toBe(false)
  })
})

test('a comment has all that the row says', () => {
  const { comment, entry } = commentOf({
    id_parent: 3,
    id_thread: 2,
    nom_site: 'Mon carnet',
    url_site: 'https://carnet.example.org/',
    id_auteur: 5,
  })
  expect(comment).toEqual({
    id: '7',
    forum: { type: 'article', id: '12' },
    thread: '2',
    parent: '3',
    submittedAt: WRITTEN,
    version: 1,
    revision: 1,
    last: { commandId: 'spip-forum-7', command: 'import', at: '2026-11-15T08:00:00Z', by: 'spip-import' },
    author: { id: '5', name: 'Camille Martin', email: 'camille@example.org', verified: true },
    content: {
      title: 'Bou’Sol',
      text: 'Bonjour à tous',
      link: { url: 'https://carnet.example.org/', label: 'Mon carnet' },
    },
    identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2014-10-14T10:00:00.000Z' } },
    reports: [],
    firstPublishedAt: WRITTEN,
    state: 'published',
    basis: { kind: 'imported' },
    publishedAt: WRITTEN,
  })
  expect(replay([entry], comment)).toEqual({ ok: true, value: comment, problems: [] })
  expect(JSON.stringify(entry)).not.toMatch(/Camille|example\.org|Bonjour|203\.0/)
})

test('empty columns are left out', () => {
  const { comment } = commentOf({ titre: '', auteur: '', email_auteur: '', ip: '', nom_site: 'sans adresse' })
  expect(comment.author).toEqual({ verified: false })
  expect(comment.content).toEqual({ text: 'Bonjour à tous' })
  expect(comment.identifiers).toEqual({ ip: { kind: 'none' } })
})

test('the options say who imports, under which rules', () => {
  const { comment, entry } = commentOf({}, { importer: 'cron', policy: { mode: 'closed', registration: 'required' } })
  expect(comment.last.by).toBe('cron')
  expect(entry).toMatchObject({ actor: { id: 'cron', role: 'system' }, policy: { mode: 'closed' } })
})

describe('addresses', () => {
  test.each([
    ['203.0.113.7', { kind: 'full', value: '203.0.113.7' }, []],
    ['2001:db8::1', { kind: 'full', value: '2001:db8::1' }, []],
    ['203.0.113.0/24', { kind: 'prefix', value: '203.0.113.0/24' }, []],
    ['2001:db8:1::/48', { kind: 'prefix', value: '2001:db8:1::/48' }, []],
    ['d1dc2d1ddb53ece618272f257ad7a534', { kind: 'none' }, ['rows/ip-digest']],
    ['unknown, 192.0.2.999', { kind: 'none' }, ['rows/ip-invalid']],
    ['192.0.2.999', { kind: 'none' }, ['rows/ip-invalid']],
    ['', { kind: 'none' }, []],
  ])('%j', (ip, kept, codes) => {
    expect(commentOf({ ip }).comment.identifiers.ip).toMatchObject(kept)
    expect(read({ ip }).problems.map(({ code }) => code)).toEqual(codes)
  })

  test('are kept for as long as the caller says', () => {
    const { identifiers } = commentOf({ statut: 'spam' }, { keepIpDays: 0 }).comment
    expect(identifiers.ip).toMatchObject({ keepUntil: '2014-06-12T10:00:00.000Z' })
  })
})

describe('dates', () => {
  test.each([
    ['2014-06-12 12:00:00', 'Europe/Paris', '2014-06-12T10:00:00Z'],
    ['2014-12-12 12:00:00', 'Europe/Paris', '2014-12-12T11:00:00Z'],
    ['2014-06-12 12:00:00', 'Indian/Reunion', '2014-06-12T08:00:00Z'],
    ['2014-06-12 12:00:00', 'America/Martinique', '2014-06-12T16:00:00Z'],
    ['2014-06-12 00:30:00', 'UTC', '2014-06-12T00:30:00Z'],
    ['2024-02-29 23:59:59', 'Europe/Paris', '2024-02-29T22:59:59Z'],
    // The clocks change: an hour that is skipped, an hour that comes twice.
    ['2014-03-30 02:30:00', 'Europe/Paris', '2014-03-30T01:30:00Z'],
    ['2014-10-26 02:30:00', 'Europe/Paris', '2014-10-26T01:30:00Z'],
  ])('%s in %s is %s', (date_heure, timeZone, instant) => {
    expect(commentOf({ date_heure }, { timeZone }).comment.submittedAt).toBe(instant)
  })

  test.each([
    ['0000-00-00 00:00:00', 'rows/date-zero'],
    ['', 'rows/date-zero'],
    [null, 'rows/date-zero'],
    ['2021-04-00 00:00:00', 'rows/date-invalid'],
    ['2023-02-29 12:00:00', 'rows/date-invalid'],
    ['2014-06-12', 'rows/date-invalid'],
    ['hier', 'rows/date-invalid'],
    [2024, 'rows/date-invalid'],
  ])('%j is none: %s', (date_heure, code) => {
    expect(read({ date_heure })).toMatchObject({ ok: false, problems: [{ code, path: ['date_heure'] }] })
  })
})

test.each([
  ['7', 7n, '0', null],
  [7n, '7', 0n, undefined],
])('ids come as a driver gives them', (id_forum, id_thread, id_parent, id_auteur) => {
  expect(commentOf({ id_forum, id_thread, id_parent, id_auteur }).comment).toMatchObject({ id: '7', thread: '7' })
})

describe('what is no row', () => {
  test.each([[null], [undefined], [7], ['row']])('%j', (value) => {
    expect(fromSpipRow(value, options).problems.map(({ code }) => code)).toEqual(['rows/not-a-row'])
  })

  test('a column that is read and is not there', () => {
    const { statut: _, ...rest } = row()
    expect(fromSpipRow(rest, options)).toMatchObject({ problems: [{ params: { id: 7, column: 'statut' } }] })
    const { maj: __, date_thread: ___, ...read } = row()
    expect(fromSpipRow(read, options).ok).toBe(true)
  })

  test.each([0, -1, 'sept', 1.5, null])('the id %j', (id_forum) => {
    expect(read({ id_forum }).problems.map(({ code }) => code)).toEqual(['rows/id-invalid'])
  })
})

describe('texts', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    [bytes('été'), 'été', ['rows/text-is-blob']],
    [new Uint8Array([0xe9, 0x74, 0xe9]), '\uFFFDt\uFFFD', ['rows/text-invalid-utf8']],
    ['\uFFFDt\uFFFD', '\uFFFDt\uFFFD', ['rows/text-invalid-utf8']],
    ['un\u0007', 'un\u0007', ['rows/text-control-characters']],
    ['un\tdeux\r\ntrois', 'un\tdeux\r\ntrois', []],
    ['Ã©tÃ©', 'Ã©tÃ©', ['rows/text-double-encoded']],
    ['lâ€™Ã©tÃ©', 'lâ€™Ã©tÃ©', ['rows/text-double-encoded']],
    ['SÃO TOMÉ, « Ã© »', 'SÃO TOMÉ, « Ã© »', []],
    [12, '12', []],
    ['  ', '  ', ['rows/text-empty']],
  ])('%j', (texte, text, codes) => {
    expect(commentOf({ texte }).comment.content.text).toBe(text)
    expect(read({ texte }).problems.map(({ code }) => code)).toEqual(codes)
  })

  test('a long one is reported from the length that the caller says', () => {
    expect(read({ texte: 'abcd' }, { longText: 3 }).problems).toMatchObject([{ params: { length: 4, limit: 3 } }])
    expect(read({ texte: 'abc' }, { longText: 3 }).problems).toEqual([])
  })

  test('bytes are read in the encoding that the caller says', () => {
    const texte = new Uint8Array([0xe9, 0x74, 0xe9])
    expect(commentOf({ texte }, { fallbackEncoding: 'windows-1252' }).comment.content.text).toBe('été')
  })
})

test('a root is its own thread, a reply without one is in that of its parent', () => {
  expect(commentOf({ id_thread: 76 }).comment.thread).toBe('7')
  expect(commentOf({ id_parent: 3, id_thread: 0 }).comment.thread).toBe('3')
  expect(read({ id_thread: 76 }).problems).toMatchObject([
    { code: 'rows/thread-mismatch', params: { thread: 76 }, path: ['id_thread'] },
  ])
})

test.each([
  [undefined, '`options`'],
  [{}, '`options.importedAt`'],
  [{ importedAt: '2026-11-15' }, '`options.importedAt`'],
  [{ importedAt: '2026-11-15T08:00:00Z', undated: 'hier' }, '`options.undated`'],
  [{ importedAt: '2026-11-15T08:00:00Z', timezone: 'UTC' }, '`timeZone`'],
  [{ importedAt: '2026-11-15T08:00:00Z', timeZone: 'Europe/Bourg' }, '`options.timeZone`'],
])('wrong options: %j', (wrong, name) => {
  const call = () => fromSpipRow(row(), wrong as unknown as SpipImportOptions)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(name)
})

test('an internal message is no comment to the machine', () => {
  for (const statut of SPIP_STATUSES.filter((status) => /^priv|^original/.test(status))) {
    const outcome = read({ statut })
    const message = outcome.ok ? outcome.value : undefined
    expect(() => decide(message as never, { type: 'approve' } as never, { mode: 'a-priori' })).toThrow(TypeError)
  }
})
