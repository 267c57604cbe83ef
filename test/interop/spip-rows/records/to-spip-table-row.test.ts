import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fromSpipTableRow,
  SPIP_TABLES,
  type SpipArticle,
  type SpipCells,
  type SpipReadOptions,
  type SpipTable,
  spipColumns,
  toSpipTableRow,
} from '../../../../src/interop/index.ts'
import { tables } from '../site/tables.ts'

const [first] = tables['articles'] ?? []

function articleOf(changes: Readonly<Record<string, unknown>>): SpipArticle {
  const outcome = fromSpipTableRow('articles', { ...first, ...changes })
  if (!outcome.ok) throw new Error('no article')
  return outcome.value
}

function writtenBack(table: SpipTable, row: unknown, stored: NonNullable<Parameters<typeof toSpipTableRow>[2]>['row']) {
  const outcome = fromSpipTableRow(table, row)
  if (!outcome.ok) throw new Error('no record')
  return toSpipTableRow(table, outcome.value, { row: stored })
}

describe.each(SPIP_TABLES)('rows of %s', (table) => {
  const rows = tables[table] ?? []

  test('come back as they were stored, damaged ones too', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(writtenBack(table, row, row)).toEqual(row)
  })

  test('written anew say the same', () => {
    for (const row of rows) {
      const outcome = fromSpipTableRow(table, row)
      if (!outcome.ok) throw new Error('no record')
      const again = fromSpipTableRow(table, toSpipTableRow(table, outcome.value))
      expect(again.ok && again.value).toEqual(outcome.value)
    }
  })

  test('come back, whatever their cells hold, to whoever reads and writes them alike', () => {
    fc.assert(
      fc.property(rowOf(table), options, (row, alike) => {
        const outcome = fromSpipTableRow(table, row, alike)
        if (!outcome.ok) throw new Error('no record')
        expect(toSpipTableRow(table, outcome.value, { row, ...alike })).toStrictEqual(row)
        const { timeZone } = alike
        const again = fromSpipTableRow(table, toSpipTableRow(table, outcome.value, { timeZone }), { timeZone })
        expect(again.ok && again.value).toEqual(outcome.value)
      }),
      { numRuns: 25 },
    )
  })
})

/** What SQLite lets stand in any column, and what SPIP writes in some. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.bigInt(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 9 }),
  fc.constantFrom('', '0', '12abc', '007', ' 5', 'oui', 'PUBLIE', '10.  Titre', '3°', 'a,b', ' fr ', 'pri'),
  fc.constantFrom('2014-06-12 12:00:00', '2014-00-00', '0000-00-00 00:00:00', '2014-03-30 02:30:00', '2026-02-30'),
)

const options: fc.Arbitrary<SpipReadOptions> = fc.record(
  {
    foldCase: fc.boolean(),
    fallbackEncoding: fc.constant('windows-1252'),
    timeZone: fc.constantFrom('Europe/Paris', 'America/Cayenne'),
  },
  { requiredKeys: [] },
)

function rowOf(table: SpipTable): fc.Arbitrary<SpipCells> {
  const { optional, required } = spipColumns(table)
  const [key = ''] = required
  const columns = Object.fromEntries([...required, ...optional].map((name) => [name, cell]))
  return fc.record(
    { ...columns, [key]: fc.integer({ min: 1 }) },
    { requiredKeys: [...required], noNullPrototype: true },
  )
}

describe('writing', () => {
  const article = articleOf({})

  test('changes what changed and nothing else', () => {
    const row = { ...first, titre: '10.  Deux  blancs', id_rubrique: -1, date: '2026-02-30 25:61:00', plugin: 'x' }
    const read = articleOf(row)
    const written = toSpipTableRow('articles', { ...read, text: 'Neuf' }, { row: row as never })
    expect(written).toEqual({ ...row, texte: 'Neuf' })
  })

  test('writes every kind of value', () => {
    const changed: SpipArticle = {
      ...article,
      title: { text: 'Titre', rank: 3 },
      published: '2021-04',
      firstPublished: '2024-06-14',
      modified: null,
      section: null,
      seeAlso: { url: 'https://example.org', label: 'X' },
      forum: null,
      languageChosen: true,
    }
    expect(toSpipTableRow('articles', changed)).toMatchObject({
      titre: '3. Titre',
      date: '2021-04-00 00:00:00',
      date_redac: '2024-06-14 00:00:00',
      date_modif: '0000-00-00 00:00:00',
      id_rubrique: 0,
      url_site: 'https://example.org',
      nom_site: 'X',
      accepter_forum: '',
      langue_choisie: 'oui',
    })
  })

  test('a new account has neither login nor password', () => {
    const outcome = fromSpipTableRow('auteurs', tables['auteurs']?.[0])
    if (!outcome.ok) throw new Error('no author')
    expect(Object.keys(toSpipTableRow('auteurs', outcome.value)).sort()).toEqual(
      [...spipColumns('auteurs').required, ...spipColumns('auteurs').optional].sort(),
    )
  })

  test.each([
    [() => toSpipTableRow('articles', article, { row: { id_article: 2 } }), /`options\.row`/],
    [() => toSpipTableRow('articles', article, { rows: {} } as never), /did you mean `row`/],
    [() => toSpipTableRow('article' as never, article as never), /`table`/],
    [() => toSpipTableRow('articles', { ...article, published: '14/06/2024' }), /`record\.published`/],
    [() => toSpipTableRow('articles', { ...article, modified: '2024-13-01T00:00:00Z' }), /`record\.modified`/],
    [() => toSpipTableRow('articles', { ...article, title: { text: 'a', rank: 1.5 } }), /`record\.title\.rank`/],
    [() => toSpipTableRow('articles', { ...article, title: {} as never }), /`record\.title\.text`/],
  ])('a wrong argument throws: %#', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})
