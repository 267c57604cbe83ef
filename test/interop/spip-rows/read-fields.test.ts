import { describe, expect, test } from 'vitest'
import { fullImportOptions, type SpipImportOptions } from '../../../src/interop/spip-rows/import-options.ts'
import { readFields, UNATTACHED } from '../../../src/interop/spip-rows/read-fields.ts'
import { row } from './site.ts'

type Changes = Parameters<typeof row>[0]

function read(changes: Changes = {}, more: Partial<SpipImportOptions> = {}) {
  return readFields(row(changes), fullImportOptions({ importedAt: '2026-11-15T08:00:00Z', ...more }))
}

function fieldsOf(changes: Changes, more: Partial<SpipImportOptions> = {}) {
  const outcome = read(changes, more)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return { ...outcome.value, found: outcome.problems.map(({ code, path }) => `${code.slice(5)} ${path}`) }
}

describe('what a message is about', () => {
  test.each([
    ['publie', 'article', 12, { type: 'article', id: '12' }, []],
    ['publie', 'rubrique', '12', { type: 'rubrique', id: '12' }, []],
    ['publie', 'truc', 3n, { type: 'truc', id: '3' }, []],
    ['publie', 'article', 0, UNATTACHED, ['object-missing id_objet']],
    ['publie', '', 12, UNATTACHED, ['object-missing id_objet']],
    ['publie', '../../x', 12, UNATTACHED, ['object-missing id_objet']],
    ['publie', 'article"', 12, UNATTACHED, ['object-missing id_objet']],
    ['publie', null, -1, UNATTACHED, ['object-missing id_objet']],
    ['publie', 'article', 'douze', UNATTACHED, ['value-unknown id_objet', 'object-missing id_objet']],
    ['privrac', '', 0, UNATTACHED, []],
    ['privadm', '', 0, UNATTACHED, []],
    ['privoff', '', 0, UNATTACHED, []],
    ['prive', 'article', 12, { type: 'article', id: '12' }, []],
    ['prive', '', 0, UNATTACHED, ['object-missing id_objet']],
  ])('%s of %s %s', (statut, objet, id_objet, object, found) => {
    expect(fieldsOf({ statut, objet, id_objet })).toMatchObject({ object, found })
  })

  test('the caller tells which objects exist, of the back office too', () => {
    const asked: unknown[] = []
    const objectExists = (type: string, id: number) => asked.push([type, id]) > 9
    expect(fieldsOf({ objet: 'rubrique', id_objet: '3' }, { objectExists }).found).toEqual(['object-missing id_objet'])
    expect(fieldsOf({ statut: 'prive' }, { objectExists }).found).toEqual(['object-missing id_objet'])
    expect(asked).toEqual([
      ['rubrique', 3],
      ['article', 12],
    ])
  })
})

describe('who wrote', () => {
  const authorExists = (id: number) => id === 5

  test.each([
    [5, { id: '5', verified: true }, []],
    ['5', { id: '5', verified: true }, []],
    [99, { verified: false }, ['author-missing id_auteur']],
    [0, { verified: false }, []],
    [-1, { verified: false }, []],
    [null, { verified: false }, []],
    ['cinq', { verified: false }, ['value-unknown id_auteur']],
  ])('the account %s', (id_auteur, author, found) => {
    const fields = fieldsOf({ id_auteur, auteur: '', email_auteur: '' }, { authorExists })
    expect(fields.author).toEqual(author)
    expect(fields.found).toEqual(found)
  })
})

describe('which message it answers', () => {
  test.each([
    ['publie', 3, 3, []],
    ['publie', '3', 3, []],
    ['publie', 0, 0, []],
    ['publie', '', 0, []],
    ['publie', '3abc', 0, ['value-unknown id_parent']],
    ['original', 3, 3, []],
    ['original', 0, 0, ['parent-missing id_parent']],
    ['original', '3abc', 0, ['value-unknown id_parent', 'parent-missing id_parent']],
  ])('%s below %s', (statut, id_parent, parent, found) => {
    expect(fieldsOf({ statut, id_parent })).toMatchObject({ parent, found })
  })
})

describe('errors that the caller settles weigh less, others forbid the row', () => {
  test.each<[string, Changes, Partial<SpipImportOptions>, string[]]>([
    ['no date', { date_heure: '0000-00-00 00:00:00' }, {}, ['error rows/date-zero']],
    ['an hour of none', { date_heure: '2026-02-30 25:61:00' }, {}, ['error rows/date-invalid']],
    ['a day alone', { date_heure: '2026-02-28' }, {}, ['error rows/date-invalid']],
    ['a date that is settled', { date_heure: '' }, { undated: '2020-01-01T00:00:00Z' }, ['warning rows/date-zero']],
    ['letters', { statut: 'SPAM' }, {}, ['error rows/status-case']],
    ['letters that are settled', { statut: 'SPAM' }, { foldCase: true }, ['warning rows/status-case']],
    ['two at once', { statut: 'zzz', date_heure: '' }, {}, ['error rows/status-unknown', 'error rows/date-zero']],
  ])('%s', (_, changes, more, found) => {
    const outcome = read(changes, more)
    expect(outcome.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(found)
    expect(outcome.ok).toBe(found.every((problem) => problem.startsWith('warning')))
  })
})

test.each([null, undefined, 'x', 12, true])('%s is no row', (given) => {
  const outcome = readFields(given, fullImportOptions({ importedAt: '2026-11-15T08:00:00Z' }))
  expect(outcome.problems.map(({ code, params }) => [code, params])).toEqual([['rows/not-a-row', { id: null }]])
})

test.each([
  [{ id_forum: null }, 'rows/id-invalid', { id: null }, 'id_forum'],
  [{ id_forum: 0 }, 'rows/id-invalid', { id: 0 }, 'id_forum'],
])('a row without an id: %j', (changes, code, params, column) => {
  expect(read(changes).problems).toEqual([{ code, severity: 'error', params, path: [column] }])
})

test('a column that lacks is named', () => {
  const { texte: _, ...rest } = row()
  const outcome = readFields(rest, fullImportOptions({ importedAt: '2026-11-15T08:00:00Z' }))
  const params = { column: 'texte' }
  expect(outcome.problems).toMatchObject([{ code: 'rows/column-missing', severity: 'error', params, path: ['texte'] }])
})

test.each([
  ['https://example.org/', 'Le four', { url: 'https://example.org/', label: 'Le four' }],
  ['https://example.org/', '', { url: 'https://example.org/' }],
  ['', 'Le four', undefined],
])('of the address %j and the name %j, the link is %j', (url_site, nom_site, link) => {
  const { content } = fieldsOf({ titre: '', texte: 'x', url_site, nom_site })
  expect(content).toStrictEqual(link === undefined ? { text: 'x' } : { text: 'x', link })
})

test.each([
  [{ texte: '\u00A0\n' }, ['text-empty texte']],
  [{ texte: 'abc' }, []],
  [{ texte: 'abcd' }, ['text-huge texte']],
  [{ titre: 'abcdef', texte: 'abc' }, []],
])('the length of %j', (changes, found) => {
  expect(fieldsOf(changes, { longText: 3 }).found).toEqual(found)
})
