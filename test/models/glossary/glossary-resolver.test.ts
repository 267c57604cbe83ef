import { describe, expect, test } from 'vitest'
import { glossaryResolver } from '../../../src/models/index.ts'
import { type Resolve, renderSpip, spipToHtml } from '../../../src/spip/index.ts'
import { GLOSSARY, glossaryOf } from './glossary-of.ts'

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
})

test('an empty glossary knows nothing, nor names of the language', () => {
  expect(glossaryResolver([])({ term: 'PTCE' })).toBeUndefined()
  expect(glossaryResolver(GLOSSARY)({ term: 'constructor' })).toBeUndefined()
})

test('a term that was not defined yet is asked of Wikipedia', () => {
  expect(glossaryResolver(GLOSSARY, { at: '2016' })({ term: 'entreprise solidaire' })).toBeUndefined()
})

test.each([
  ['glossary[0]', () => glossaryResolver([null] as never)],
  ['options.at', () => glossaryResolver(GLOSSARY, { at: 'hier' })],
  ['`term`', () => glossaryResolver(GLOSSARY)({} as never)],
  ['options.url', () => glossaryResolver(GLOSSARY, { url: '/g' as never })],
])('a wrong argument is named: %s', (name, act) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(name)
})
