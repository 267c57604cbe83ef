import { describe, expect, test } from 'vitest'
import { fromSpipSite } from '../../../../src/interop/index.ts'
import { readSite, tables } from './tables.ts'

const site = readSite()

/** What is wrong outside the forum, row by row; `id` is the row’s. */
const DAMAGES: readonly (readonly [table: string, id: number, column: string, code: string, params: object])[] = [
  ['articles', 6, 'texte', 'reference-missing', { column: 'texte', type: 'article', object: 404 }],
  ['articles', 14, 'texte', 'reference-missing', { column: 'texte', type: 'article', object: 9999 }],
  ['articles', 14, 'texte', 'reference-missing', { column: 'texte', type: 'rubrique', object: 9999 }],
  ['articles', 14, 'texte', 'reference-missing', { column: 'texte', type: 'auteur', object: 9999 }],
  ['articles', 14, 'texte', 'reference-missing', { column: 'texte', type: 'truc', object: 3 }],
  ['articles', 14, 'texte', 'reference-missing', { column: 'texte', type: 'inconnu', object: 3 }],
  ['articles', 19, 'id_trad', 'translation-missing', { of: 996 }],
  ['articles', 19, 'texte', 'reference-missing', { column: 'texte', type: 'article', object: 777 }],
  ['articles', 39, 'id_rubrique', 'section-missing', { section: 999 }],
  ['auteurs_liens', 99, 'id_auteur', 'link-dangling', { type: 'article', object: 6, missing: 'auteur', number: 99 }],
  ['auteurs_liens', 3, 'id_objet', 'link-dangling', { type: 'article', object: 998, missing: 'article', number: 998 }],
  ['documents', 5, 'brise', 'file-missing', { file: 'https://video.example.org/livret.mp4' }],
  [
    'documents_liens',
    99,
    'id_document',
    'link-dangling',
    { type: 'article', object: 12, missing: 'document', number: 99 },
  ],
  ['mots', 9, 'id_groupe', 'group-missing', { group: 99 }],
  ['mots_liens', 3, 'id_objet', 'link-dangling', { type: 'article', object: 997, missing: 'article', number: 997 }],
]

describe('a site as a whole', () => {
  test('each damaged row is reported for what is wrong with it, and no other row is', () => {
    const found = site.problems.filter(
      ({ code, path }) => path?.[0] !== 'forum' && code !== 'rows/reference-unpublished',
    )
    expect(found.map(({ code, params, path }) => [path, code, params])).toEqual(
      DAMAGES.map(([table, id, column, code, params]) => [
        [table, expect.any(Number), column],
        `rows/${code}`,
        { id, table, ...params },
      ]),
    )
  })

  test('a problem is at the index of its row', () => {
    const keys: Readonly<Record<string, string>> = {
      articles: 'id_article',
      mots: 'id_mot',
      auteurs_liens: 'id_auteur',
    }
    const found = site.problems.filter(({ path }) => keys[String(path?.[0])] !== undefined)
    expect(found.length).toBeGreaterThan(10)
    const articles = found.filter(({ path }) => path?.[0] === 'articles').map(({ path }) => Number(path?.[1]))
    expect(articles).toEqual(articles.toSorted((a, b) => a - b))
    for (const { params, path } of found) {
      const [table, index] = path ?? []
      expect(tables[String(table)]?.[Number(index)]?.[keys[String(table)] ?? '']).toBe(params['id'])
    }
  })

  test('links to what readers do not see are told', () => {
    const found = site.problems.filter(({ code }) => code === 'rows/reference-unpublished')
    expect(found.map(({ params }) => [params['table'], params['id'], params['type'], params['object']])).toEqual([
      ['articles', 4, 'article', 26],
      ['articles', 26, 'document', 5],
    ])
  })

  test('the forum knows which objects and accounts exist', () => {
    const codes = site.forum.problems.map(({ code, params }) => [code, params['id']])
    expect(codes).toContainEqual(['rows/object-missing', 201])
    expect(codes).toContainEqual(['rows/author-missing', 219])
    expect(codes.filter(([code]) => code === 'rows/object-missing')).toHaveLength(2)
    expect(codes.filter(([code]) => code === 'rows/author-missing')).toHaveLength(1)
    expect(site.problems.filter(({ path }) => path?.[0] === 'forum')).toHaveLength(site.forum.problems.length)
  })

  test('every row is a record', () => {
    const counts = Object.entries(site.records).map(([table, records]) => [table, records.length])
    expect(counts).toEqual(Object.keys(site.records).map((table) => [table, tables[table]?.length]))
    expect(site.issues).toEqual([])
  })

  test('settings are those of the site', () => {
    expect(site.settings).toEqual({
      name: 'Réseau des pôles',
      url: 'https://poles.example.org',
      language: 'fr',
      forums: 'priori',
      showsFuture: false,
      charset: 'utf-8',
      version: '2022022302',
    })
  })

  test('the tree of the sections', () => {
    expect(site.sectionParents.get(10)).toBe(8)
    expect(site.sectionParents.get(8)).toBe(3)
    expect(site.sectionParents.get(3)).toBe(null)
  })
})

describe('damage that this site does not have', () => {
  test('sections that hold each other, one whose parent is missing', () => {
    const [section] = tables['rubriques'] ?? []
    const row = (id_rubrique: number, id_parent: number) => ({ ...section, id_rubrique, id_parent, texte: '' })
    const { problems, sectionParents } = readSite({ rubriques: [row(3, 2), row(2, 3), row(5, 9), row(7, 2)] })
    expect([...sectionParents]).toEqual([
      [3, 2],
      [2, null],
      [5, null],
      [7, 2],
    ])
    const found = problems.filter(({ path }) => path?.[0] === 'rubriques')
    expect(found.map(({ code, path }) => [code, path?.[1]])).toEqual([
      ['rows/parent-missing', 2],
      ['rows/parent-cycle', 1],
    ])
  })

  test('articles that redirect to each other', () => {
    const [article] = tables['articles'] ?? []
    const row = (id_article: number, virtuel: string) => ({ ...article, id_article, virtuel })
    const { problems } = readSite({ articles: [row(9, ''), row(3, 'art2'), row(2, 'art3')] })
    expect(problems.filter(({ code }) => code === 'rows/redirect-cycle')).toMatchObject([
      { severity: 'warning', path: ['articles', 2, 'virtuel'], params: { id: 2, articles: [2, 3] } },
    ])
  })

  test('two rows of one id: the first is kept', () => {
    const mots = [...(tables['mots'] ?? []), { ...tables['mots']?.[0], titre: 'autre' }]
    const { issues, problems, records } = readSite({ mots })
    expect(records.mots).toHaveLength(9)
    expect(issues).toMatchObject([{ table: 'mots', row: { titre: 'autre' }, problems: [{ code: 'rows/id-taken' }] }])
    expect(problems).toContainEqual(expect.objectContaining({ code: 'rows/id-taken', path: ['mots', 9, 'id_mot'] }))
  })

  test('rows that are none', () => {
    const { issues } = readSite({ mots: [null, 'x', { id_mot: 1 }, { ...tables['mots']?.[0], id_mot: 0 }] })
    expect(issues.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['rows/not-a-row'],
      ['rows/not-a-row'],
      ['rows/column-missing'],
      ['rows/id-invalid'],
    ])
  })

  test('a thumbnail that does not exist', () => {
    const documents = (tables['documents'] ?? []).filter(({ id_document }) => id_document !== 7)
    expect(readSite({ documents }).problems.map(({ code }) => code)).toContain('rows/thumbnail-missing')
  })
})

test('of a table that is not given nothing is missing', () => {
  const { articles, auteurs_liens } = tables
  const { problems } = fromSpipSite({ articles, auteurs_liens }, { importedAt: '2026-11-15T08:00:00Z' })
  expect(
    problems.map(({ code, params }) => [
      code.slice('rows/'.length),
      params['number'] ?? params['of'] ?? params['type'],
    ]),
  ).toEqual([
    ['reference-unpublished', 'article'],
    ['reference-missing', 'article'],
    ['reference-missing', 'article'],
    ['reference-missing', 'truc'],
    ['reference-missing', 'inconnu'],
    ['translation-missing', 996],
    ['reference-missing', 'article'],
    ['link-dangling', 998],
  ])
})

test.each([
  ['[->art9] [->rub9] [->aut9] <doc9> [->mot9] [->breve9] [->site9] [->forum9]', {}, ['article']],
  ['[->rub9] [->aut9] <doc9> [->mot9]', { rubriques: [], auteurs: [] }, ['rubrique', 'auteur']],
  ['<doc9> <img9> [->mot9]', { documents: [], mots: [], groupes_mots: [] }, ['document', 'mot']],
  ['[->truc9] <inconnu9>', {}, ['truc', 'inconnu']],
])('in the text %s, with the tables of the articles and %j, what leads nowhere is %j', (texte, more, types) => {
  const [first] = tables['articles'] ?? []
  const articles = [{ ...first, id_trad: 0, descriptif: '', chapo: '', ps: '', virtuel: '', texte }]
  const { problems } = fromSpipSite({ articles, ...more }, { importedAt: '2026-11-15T08:00:00Z' })
  const found = problems.filter(({ code }) => code === 'rows/reference-missing')
  expect(found.map(({ params }) => params['type'])).toEqual(types)
})

test('what is found in cells and in what they refer to comes row by row', () => {
  const [first] = tables['mots'] ?? []
  const mots = [
    { ...first, id_mot: 1, id_groupe: 9 },
    { ...first, id_mot: 2, titre: 'a\0' },
    { ...first, id_mot: 3, id_groupe: 9 },
  ]
  const { problems } = fromSpipSite({ mots, groupes_mots: [] }, { importedAt: '2026-11-15T08:00:00Z' })
  expect(problems.map(({ path }) => path?.[1]).slice(0, 2)).toEqual([0, 1])
})

test('the options are those of every table', () => {
  const [first] = tables['articles'] ?? []
  const articles = [{ ...first, statut: 'PUBLIE', titre: new Uint8Array([0xe9]), date: '2024-01-18 12:00:00' }]
  const { records } = fromSpipSite(
    { articles },
    {
      importedAt: '2026-11-15T08:00:00Z',
      foldCase: true,
      fallbackEncoding: 'windows-1252',
      timeZone: 'America/Cayenne',
    },
  )
  expect(records.articles).toMatchObject([
    { status: 'publie', title: { text: 'é' }, published: '2024-01-18T15:00:00Z' },
  ])
})

test('of documents in a table without statuses, none has an unknown one', () => {
  const documents = (tables['documents'] ?? []).map(({ statut: _, ...row }) => row)
  const { problems } = readSite({ documents })
  expect(problems.filter(({ code, path }) => code === 'rows/status-unknown' && path?.[0] === 'documents')).toEqual([])
})

test('a database without tables', () => {
  const { forum, problems, settings } = fromSpipSite({}, { importedAt: '2026-11-15T08:00:00Z' })
  expect(problems).toEqual([])
  expect(forum.comments).toEqual([])
  expect(settings.language).toBe('fr')
})

test.each([
  [{ article: [] }, /`article`.*did you mean `articles`/],
  [{ articles: 12 }, /`tables\.articles`/],
  [{ articles: 'x' }, /`tables\.articles`/],
  [null, /`tables`/],
])('wrong tables throw: %j', (wrong, message) => {
  expect(() => fromSpipSite(wrong as never, { importedAt: '2026-11-15T08:00:00Z' })).toThrow(message)
})

test('no credential is in what is read', () => {
  const secret = 'S3CRET'
  const credentials = { login: secret, pass: secret, low_sec: secret, htpass: secret, alea_actuel: secret, pgp: secret }
  const more = { alea_futur: secret, cookie_oubli: secret, backup_cles: secret, prefs: secret }
  const auteurs = (tables['auteurs'] ?? []).map((row) => ({ ...row, ...credentials, ...more }))
  const meta = [...(tables['meta'] ?? []), { nom: 'secret_du_site', valeur: secret }]
  expect(JSON.stringify({ ...readSite({ auteurs, meta }), forum: null })).not.toContain(secret)
})
