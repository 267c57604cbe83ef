import { describe, expect, test } from 'vitest'
import { checkSpipRecord, SPIP_TABLES, type SpipArticle, type SpipStanding } from '../../../../src/interop/index.ts'

const MISSING = () => 'missing' as const
const article = (section: number | null, translationOf: number | null = null) =>
  ({ id: 7, section, translationOf }) as SpipArticle
const document = (thumbnail: number | null) => ({ id: 7, thumbnail }) as never
const keyword = (group: number | null) => ({ id: 7, group }) as never
const object = { type: 'article', id: 12 }

const found = (problems: ReturnType<typeof checkSpipRecord>) =>
  problems.map(({ code, params, path }) => [code.slice('rows/'.length), path?.[0], params])

test.each([
  [
    'its section',
    'articles',
    article(3),
    [['section-missing', 'id_rubrique', { id: 7, section: 3, table: 'articles' }]],
  ],
  [
    'its reference among translations',
    'articles',
    article(null, 9),
    [['translation-missing', 'id_trad', { id: 7, of: 9, table: 'articles' }]],
  ],
  ['neither, without any', 'articles', article(null), []],
  [
    'its thumbnail',
    'documents',
    document(4),
    [['thumbnail-missing', 'id_vignette', { id: 7, thumbnail: 4, table: 'documents' }]],
  ],
  ['no thumbnail', 'documents', document(null), []],
  ['its group', 'mots', keyword(2), [['group-missing', 'id_groupe', { id: 7, group: 2, table: 'mots' }]]],
  ['no group', 'mots', keyword(null), []],
  ['nothing, of an account', 'auteurs', { id: 7 } as never, []],
  ['nothing, of a group', 'groupes_mots', { id: 7 } as never, []],
  ['the section above, which the tree tells', 'rubriques', { id: 7, parent: 9 } as never, []],
] as const)('a record names %s', (_, table, record, problems) => {
  expect(found(checkSpipRecord(table, record, MISSING))).toEqual(problems)
})

describe('both ends of a link', () => {
  const LINKS = [
    ['auteurs_liens', { author: 3, object }, 'auteur', 'id_auteur'],
    ['mots_liens', { keyword: 3, object }, 'mot', 'id_mot'],
    ['documents_liens', { document: 3, object, inText: false, rank: 0 }, 'document', 'id_document'],
  ] as const

  test.each(LINKS)('%s', (table, link, type, column) => {
    const params = { id: 3, type: 'article', object: 12, table }
    expect(found(checkSpipRecord(table, link, MISSING))).toEqual([
      ['link-dangling', column, { ...params, missing: type, number: 3 }],
      ['link-dangling', 'id_objet', { ...params, missing: 'article', number: 12 }],
    ])
    const one = checkSpipRecord(table, link, (asked) => (asked === type ? 'missing' : 'published'))
    expect(one.map(({ path }) => path?.[0])).toEqual([column])
  })
})

test.each<[SpipStanding | undefined]>([['published'], ['unpublished'], [undefined]])(
  '%s is not missing',
  (standing) => {
    for (const table of SPIP_TABLES) {
      const record = { ...article(1, 2), thumbnail: 3, group: 4, author: 5, keyword: 6, document: 7, object } as never
      expect(checkSpipRecord(table, record, () => standing)).toEqual([])
    }
  },
)

test('an object is asked by its type as it is written', () => {
  const asked: unknown[] = []
  const link = { keyword: 3, object: { type: '__proto__', id: 0 } }
  checkSpipRecord('mots_liens', link, (...args) => void asked.push(args))
  expect(asked).toEqual([
    ['mot', 3],
    ['__proto__', 0],
  ])
})

test.each<[string, readonly unknown[], string]>([
  ['no record', ['mots', null, MISSING], '`record`'],
  ['no object of a link', ['mots_liens', { keyword: 3 }, MISSING], '`record.object`'],
  ['no look-up', ['auteurs', { id: 3 }], '`lookup`'],
  ['a list of ids as look-up', ['articles', article(3), ['rubrique 3']], '`lookup`'],
  ['no such table', ['forum', article(3), MISSING], '`table`'],
])('%s is named', (_, given, name) => {
  expect(() => Reflect.apply(checkSpipRecord, null, given)).toThrow(name)
})
