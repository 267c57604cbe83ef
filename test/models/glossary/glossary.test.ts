import { describe, expect, test } from 'vitest'
import {
  type GlossaryTerm,
  glossaryAt,
  glossaryResolver,
  glossaryTermAt,
  glossaryTermSchema,
} from '../../../src/models/index.ts'
import { annotateTerms, parseSpip, type Resolve, renderSpip, spipToHtml } from '../../../src/spip/index.ts'

function glossaryOf(...terms: readonly Partial<Record<keyof GlossaryTerm, unknown>>[]): GlossaryTerm[] {
  return terms.map((term) => glossaryTermSchema.parse({ definition: `sens de ${term.id}`, ...term }))
}

const GLOSSARY = glossaryOf(
  { id: 'ess-avant', term: 'ESS', validUntil: '2014-08-01' },
  { id: 'ptce', term: 'PTCE', variants: ['PTCEs', 'Pôle territorial de coopération économique'] },
  { id: 'ess-loi', term: 'ESS', variants: ['économie sociale et solidaire'], validFrom: '2014-08-02' },
  { id: 'pole', term: 'pôle', variants: ['PTCE'] },
  { id: 'cc', term: 'Circuits courts', variants: ['circuit court'] },
  { id: 'ancien', term: 'entreprise solidaire', validUntil: '2015-06-30' },
)

describe('a term is found', () => {
  test.each([
    ['PTCE', 'ptce'],
    ['ptce', 'ptce'],
    ['PTCEs', 'ptce'],
    ['pole territorial de cooperation economique', 'ptce'],
    ['circuits-courts', 'cc'],
    ['CIRCUITS  COURTS', 'cc'],
    ['Pole', 'pole'],
    ['SCIC', undefined],
    ['', undefined],
  ])('by %j', (text, id) => {
    expect(glossaryTermAt(GLOSSARY, text)?.id).toBe(id)
  })

  test.each([
    ['2014-07-09', 'ess-avant'],
    ['2014-08-02', 'ess-loi'],
    ['2014', 'ess-loi'],
    [undefined, 'ess-loi'],
  ])('in its definition of %s', (at, id) => {
    expect(glossaryTermAt(GLOSSARY, 'ess', { at })?.id).toBe(id)
  })

  test('unless it was defined later, or no longer', () => {
    expect(glossaryTermAt(GLOSSARY, 'économie sociale et solidaire', { at: '2014-07-09' })).toBeUndefined()
    expect(glossaryTermAt(GLOSSARY, 'entreprise solidaire', { at: '2016' })).toBeUndefined()
    expect(glossaryTermAt(GLOSSARY, 'entreprise solidaire')?.id).toBe('ancien')
  })
})

test('the glossary of a date has one definition of each term, in its own order', () => {
  expect(glossaryAt(GLOSSARY, { at: '2014-07-09' }).map(({ id }) => id)).toEqual([
    'ess-avant',
    'ptce',
    'pole',
    'cc',
    'ancien',
  ])
  expect(glossaryAt(GLOSSARY, { at: '2016' }).map(({ id }) => id)).toEqual(['ptce', 'ess-loi', 'pole', 'cc'])
  expect(glossaryAt(GLOSSARY).map(({ id }) => id)).toEqual(['ptce', 'ess-loi', 'pole', 'cc', 'ancien'])
})

describe('the renderer', () => {
  const options = { classes: false, typography: false }

  test('finds the definitions of the day of the article', () => {
    const resolve: Resolve = { glossary: glossaryResolver(GLOSSARY, { at: '2014-07-09' }) }
    expect(spipToHtml('[?ESS] et [?circuit court]', { ...options, resolve })).toBe(
      '<p><a href="#ess-avant" title="sens de ess-avant">ESS</a> et <a href="#cc" title="sens de cc">circuit court</a></p>',
    )
  })

  test.each([
    ['économie', '#%C3%A9conomie'],
    ['a"b<c>', '#a%22b%3Cc%3E'],
    ['a/b?c', '#a%2Fb%3Fc'],
    ['half\ud83d', '#half%EF%BF%BD'],
  ])('leads to the place of any id: %j', (id, url) => {
    expect(glossaryResolver(glossaryOf({ id, term: 'PTCE' }))({ term: 'ptce' })?.url).toBe(url)
  })

  test('goes to Wikipedia for what is no term', () => {
    const glossary = glossaryResolver(GLOSSARY, { url: ({ id }) => `/glossaire#${id}` })
    const { html } = renderSpip('[?PTCE] [?SCIC]', { ...options, resolve: { glossary } })
    expect(html).toContain('href="/glossaire#ptce"')
    expect(html).toContain('href="https://fr.wikipedia.org/wiki/SCIC"')
  })

  test('marks the terms of a glossary as it is', () => {
    const tree = annotateTerms(parseSpip('Les PTCEs'), glossaryAt(GLOSSARY))
    expect(spipToHtml(tree, options)).toBe('<p>Les <abbr title="sens de ptce">PTCEs</abbr></p>')
  })
})

test.each([
  ['text', () => glossaryTermAt(GLOSSARY, 3 as never)],
  ['options.at', () => glossaryTermAt(GLOSSARY, 'ESS', { at: 'hier' })],
  ['options.at', () => glossaryAt(GLOSSARY, { at: 'hier' })],
  ['options.at', () => glossaryResolver(GLOSSARY, { at: 'hier' })],
  ['options.url', () => glossaryResolver(GLOSSARY, { url: '/g' as never })],
  ['at', () => glossaryAt(GLOSSARY, { ta: '2014' } as never)],
])('a wrong argument is named: %s', (name, act) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(name)
})
