import { describe, expect, test } from 'vitest'
import { fromSpipTableRow, SPIP_TABLES, type SpipArticle } from '../../../../src/interop/index.ts'
import { tables } from '../site/tables.ts'

const [first] = tables['articles'] ?? []

function articleWith(changes: Readonly<Record<string, unknown>>): readonly [SpipArticle, readonly string[]] {
  const outcome = fromSpipTableRow('articles', { ...first, ...changes })
  if (!outcome.ok) throw new Error('no article')
  return [outcome.value, outcome.problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`)]
}

describe.each(SPIP_TABLES)('rows of %s', (table) => {
  const rows = tables[table] ?? []

  test('are plain data', () => {
    for (const row of rows) {
      const outcome = fromSpipTableRow(table, row)
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
    }
  })
})

describe('cells', () => {
  test.each([
    [{ date: '2024-06-18 17:45:00' }, 'published', '2024-06-18T15:45:00Z'],
    [{ date: '2024-01-18 17:45:00' }, 'published', '2024-01-18T16:45:00Z'],
    [{ date: '2021-04-00 00:00:00' }, 'published', '2021-04'],
    [{ date: '2022-00-00 00:00:00' }, 'published', '2022'],
    [{ date: '0000-00-00 00:00:00' }, 'published', null],
    [{ date: '' }, 'published', null],
    [{ date_redac: '2024-06-14 00:00:00' }, 'firstPublished', '2024-06-14'],
    [{ date_redac: '2024-06-14 10:00:00' }, 'firstPublished', '2024-06-14T08:00:00Z'],
    [{ date_redac: '2021-04-00' }, 'firstPublished', '2021-04'],
    [{ titre: '10. Titre' }, 'title', { text: 'Titre', rank: 10 }],
    [{ titre: ' 3°  Titre' }, 'title', { text: 'Titre', rank: 3 }],
    [{ titre: '007) Titre' }, 'title', { text: 'Titre', rank: 7 }],
    [{ titre: '10.' }, 'title', { text: '10.' }],
    [{ titre: '10.5 degrés' }, 'title', { text: '10.5 degrés' }],
    [{ titre: '2024 en bref' }, 'title', { text: '2024 en bref' }],
    [{ titre: '' }, 'title', { text: '' }],
    [{ id_rubrique: -1 }, 'section', null],
    [{ id_rubrique: 0 }, 'section', null],
    [{ id_rubrique: '12' }, 'section', 12],
    [{ lang: '' }, 'language', null],
    [{ accepter_forum: '' }, 'forum', null],
    [{ accepter_forum: 'abo' }, 'forum', 'abo'],
    [{ url_site: '', nom_site: 'X' }, 'seeAlso', null],
    [{ url_site: 'https://example.org', nom_site: '' }, 'seeAlso', { url: 'https://example.org', label: '' }],
    [{ visites: null }, 'visits', 0],
    [{ popularite: '1.5' }, 'popularity', 1.5],
    [{ texte: new TextEncoder().encode('é') }, 'text', 'é'],
  ] as const)('%j is read without an error', (changes, field, value) => {
    const [article, problems] = articleWith(changes)
    expect(article[field]).toEqual(value)
    expect(problems).toEqual('texte' in changes ? ['info rows/text-is-blob texte'] : [])
  })

  test.each([
    [{ statut: 'zzz' }, 'status', null, 'warning rows/status-unknown statut'],
    [{ statut: '0' }, 'status', null, 'warning rows/status-unknown statut'],
    [{ statut: 'PUBLIE' }, 'status', null, 'warning rows/status-case statut'],
    [{ date: '2026-02-30 25:61:00' }, 'published', null, 'warning rows/date-invalid date'],
    [{ date: '2026-02-30 00:00:00' }, 'published', null, 'warning rows/date-invalid date'],
    [{ date: '2021-13-00 00:00:00' }, 'published', null, 'warning rows/date-invalid date'],
    [{ date: 'hier' }, 'published', null, 'warning rows/date-invalid date'],
    [{ date_redac: '2026-02-30 00:00:00' }, 'firstPublished', null, 'warning rows/date-invalid date_redac'],
    [{ id_rubrique: 'abc' }, 'section', null, 'warning rows/value-unknown id_rubrique'],
    [{ accepter_forum: 'zzz' }, 'forum', null, 'warning rows/value-unknown accepter_forum'],
    [{ visites: 'abc' }, 'visits', 0, 'warning rows/value-unknown visites'],
    [{ texte: new Uint8Array([84, 114, 232, 115]) }, 'text', 'Tr\uFFFDs', 'warning rows/text-invalid-utf8 texte'],
    [{ texte: 'a\0b' }, 'text', 'a\0b', 'warning rows/text-control-characters texte'],
  ] as const)('%j is reported, once, and the row kept', (changes, field, value, problem) => {
    const [article, problems] = articleWith(changes)
    expect(article[field]).toEqual(value)
    expect(problems).toEqual([problem])
  })

  test('an id may be a bigint', () => {
    const [article, problems] = articleWith({ id_rubrique: 12n, visites: 7n })
    expect([article.section, article.visits, problems]).toEqual([12, 7, []])
  })

  test('what the caller says settles what nobody can know', () => {
    const row = { ...first, statut: 'PUBLIE', texte: new Uint8Array([84, 114, 232, 115]), date: '2024-01-18 12:00:00' }
    const outcome = fromSpipTableRow('articles', row, {
      foldCase: true,
      fallbackEncoding: 'windows-1252',
      timeZone: 'America/Cayenne',
    })
    expect(outcome.ok && [outcome.value.status, outcome.value.text, outcome.value.published]).toEqual([
      'publie',
      'Très',
      '2024-01-18T15:00:00Z',
    ])
  })

  test.each([
    ['1970-01-01 00:00:00', 'always'],
    ['1970-01-01 01:00:00', 'always'],
    ['0000-00-00 00:00:00', null],
    ['2038-01-01 00:00:00', '2037-12-31T23:00:00Z'],
  ])('a document is public from %s: %j', (date_publication, published) => {
    const outcome = fromSpipTableRow('documents', { ...tables['documents']?.[0], date_publication })
    expect(outcome.ok && outcome.value.published).toBe(published)
  })
})

test.each([
  [() => fromSpipTableRow('forum' as never, {}), /`table`/],
  [() => fromSpipTableRow('constructor' as never, {}), /`table`/],
  [() => fromSpipTableRow('mots', {}, { timezone: 'x' } as never), /did you mean `timeZone`/],
  [() => fromSpipTableRow('mots', {}, { foldCase: 1 } as never), /`options\.foldCase`/],
  // Also for a table without dates.
  [() => fromSpipTableRow('mots', {}, { timeZone: 'Nowhere' }), /`options\.timeZone`/],
])('a wrong argument throws: %#', (call, message) => {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})

test('a row is not changed, and its other columns are nothing to it', () => {
  const row = Object.freeze({ ...first, plugin: 'x', pass: 'S3CRET' })
  const outcome = fromSpipTableRow('articles', row)
  expect(outcome).toEqual(fromSpipTableRow('articles', first))
  expect(JSON.stringify(outcome)).not.toContain('S3CRET')
})
