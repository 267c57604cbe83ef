import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromSpipArticle, type SpipArticle } from '../../../../src/interop/index.ts'
import { readSite } from './tables.ts'

const { articles } = readSite().records

function articleOf(id: number, changes: Partial<SpipArticle> = {}) {
  const article = articles.find((one) => one.id === id)
  if (article === undefined) throw new Error('no article')
  return fromSpipArticle({ ...article, ...changes }, { publisher: 'reseau' })
}

test('every article of the site has a home in the models', () => {
  expect(articles.map(({ id }) => articleOf(id).problems)).toEqual(articles.map(() => []))
})

test('sections, notes and titles', () => {
  const outcome = articleOf(9)
  if (!outcome.ok) throw new Error('refused')
  const { breadcrumb, footnoteRefs, footnotes, language, published, sections, title } = outcome.value
  expect([title, language, published, breadcrumb.length]).toEqual([
    'Port-Aubine : une recyclerie dans l’ancienne gare',
    'fr',
    '2022-02-14',
    1,
  ])
  expect(sections.map(({ heading }) => heading)).toEqual([
    undefined,
    'Un quai, trois métiers',
    'Les flux',
    'Écouter',
    'Venir',
    'Ce que l’on retient',
  ])
  expect(footnoteRefs).toEqual([{ marker: 1 }, { marker: 2 }])
  expect(footnotes[1]?.text).toBe('Un de ces journaux a été publié dans la [lettre du réseau->art5].')
})

test('notes are numbered through the introduction, the text and the post-scriptum', () => {
  const outcome = articleOf(1, { lead: 'a[[un]]', text: 'b[[<*>deux]][[<*>]][[<>trois]]', postscript: 'c[[quatre]]' })
  expect(outcome.ok && outcome.value.footnoteRefs.map(({ marker }) => marker)).toEqual([1, 2, 2, 4])
  expect(outcome.ok && outcome.value.footnotes).toEqual([
    { marker: 1, text: 'un' },
    { marker: 2, text: 'deux' },
    { marker: 3, text: 'trois' },
    { marker: 4, text: 'quatre' },
  ])
})

test('a heading without a text, a text without a heading', () => {
  const outcome = articleOf(1, { lead: ' ', text: ' Mots. \n\n{{{ Un }}}\n\n{{{Deux}}}\n\nFin. ', postscript: '' })
  expect(outcome.ok && outcome.value.sections).toStrictEqual([
    { text: 'Mots.' },
    { heading: 'Un' },
    { heading: 'Deux', text: 'Fin.' },
  ])
})

test('what only the caller knows', () => {
  const [article] = articles
  if (article === undefined) throw new Error('no article')
  const facts = { id: 'a', publisher: 'reseau', url: 'https://example.org/a', breadcrumb: ['b'], forum: 'f' }
  const at = { ...article, published: '2024-01-18T02:00:00Z' }
  const outcome = fromSpipArticle(at, { ...facts, timeZone: 'America/Cayenne' })
  const title = outcome.ok ? outcome.value.title : ''
  expect(outcome).toMatchObject({ value: { ...facts, breadcrumb: ['b', title], published: '2024-01-17' } })
  expect(fromSpipArticle(at, facts)).toMatchObject({ value: { published: '2024-01-18' } })
  expect(fromSpipArticle({ ...at, published: '2024-01-18' }, facts)).toMatchObject({
    value: { published: '2024-01-18' },
  })
})

test.each([
  [{ title: { text: ' ' } }, 'title'],
  [{ published: null }, 'published'],
  [{ published: '2021-04' }, 'published'],
])('what is no article of a dataset says why: %j', (changes, field) => {
  const outcome = articleOf(1, changes)
  expect(outcome.ok).toBe(false)
  expect(outcome.problems.map(({ path }) => path?.[0])).toContain(field)
})

test('a nested text of any depth', () => {
  const deep = 20_000
  const text = `${'{'.repeat(deep)}a${'}'.repeat(deep)}\n\n${'-* a\n'.repeat(deep)}`
  expect(articleOf(1, { text }).ok).toBe(true)
})

test('no text of an article is a reason against it', () => {
  const sign = fc.constantFrom(
    ...[
      '{{{',
      '}}}',
      '[[',
      ']]',
      '<>',
      '<1>',
      '<multi>',
      '[en]',
      '</multi>',
      'a',
      ' ',
      '\r\n\n',
      '\u200B',
      '\uFEFF',
      '|',
      '\0',
    ],
  )
  const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
  fc.assert(
    fc.property(text, text, text, (lead, body, postscript) => {
      expect(articleOf(1, { lead, text: body, postscript }).problems).toEqual([])
    }),
  )
})

test('unknown and wrong facts throw', () => {
  expect(() => fromSpipArticle(articles[0] as SpipArticle, { publisher: 'x', breadcrumbs: [] } as never)).toThrow(
    /did you mean `breadcrumb`/,
  )
  const undated = { ...(articles[0] as SpipArticle), published: null }
  expect(() => fromSpipArticle(undated, { publisher: 'x', timeZone: 'Europe/Bourg' })).toThrow('`facts.timeZone`')
})

test.each<[text: string, language: string | null, title: string, heading?: string]>([
  // A title is one line, without markup.
  ['{{Pain}} et {sel}', 'fr', '{{Pain}} et {sel}', 'Pain et sel'],
  ['L’<i>AMAP</i> &amp; ses pains', 'fr', 'L’AMAP & ses pains'],
  ['<multi>[fr]Bonjour[en]Hello</multi>', 'fr', 'Bonjour'],
  ['<multi>[fr]Bonjour[en]Hello</multi>', 'en', 'Hello'],
  ['<multi>[en]Hello[fr]Bonjour</multi>', null, 'Bonjour'],
  ['<multi>[fr]Bonjour[pt_br]Olá[pt]Bom dia</multi>', 'pt_br', 'Olá'],
  ['<multi>[fr]Bonjour[pt]Bom dia</multi>', 'pt_br', 'Bom dia'],
])('titles are read in the language of the article: %s in %s', (text, language, title, heading = title) => {
  const outcome = articleOf(9, { title: { text }, text: `{{{${text}}}}\n\nMots.`, lead: '', postscript: '', language })
  if (!outcome.ok) throw new Error('refused')
  expect([outcome.value.title, outcome.value.sections[0]?.heading]).toEqual([title, heading])
})

test.each([null, 7, {}])('a breadcrumb that is %j is a problem of the article', (breadcrumb) => {
  const outcome = fromSpipArticle(articles[0] as SpipArticle, { publisher: 'x', breadcrumb: breadcrumb as never })
  expect(outcome.problems).toMatchObject([{ code: 'models/wrong-type', path: ['breadcrumb', 0] }])
})
