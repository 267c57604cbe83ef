import { describe, expect, test } from 'vitest'
import { addressOf, isDocument, isImage, showsTitle, wikipediaAddress } from '../../src/spip/answers.ts'

describe('an address with what was asked for', () => {
  test.each([
    ['/a', {}, '/a'],
    ['/a', { query: 'b=c', anchor: 'd' }, '/a?b=c#d'],
    ['/a?e=f', { query: 'b=c' }, '/a?e=f&b=c'],
    // What the answer holds is not said twice; what it only looks like is said.
    ['/a?b=c', { query: 'b=c' }, '/a?b=c'],
    ['/a?e=f&b=c#g', { query: 'b=c', anchor: 'd' }, '/a?e=f&b=c#g'],
    ['/a?b=cc', { query: 'b=c' }, '/a?b=cc&b=c'],
    ['/en/a', { query: 'en' }, '/en/a?en'],
    ['/a?b=c&d=e', { query: 'b=c&d=e' }, '/a?b=c&d=e'],
    ['/a#', { anchor: 'd' }, '/a#'],
    ['', { query: 'b', anchor: 'c' }, '?b#c'],
    ['/a#b?c', { query: 'c' }, '/a?c#b?c'],
  ])('%j and %j', (url, asked, expected) => {
    expect(addressOf(url, { type: 'article', id: 1, ...asked })).toBe(expected)
  })

  test('that is all', () => {
    expect(addressOf('/a#b', undefined)).toBe('/a#b')
  })
})

test.each([
  ['deux  mots\u00a0et\nun', 'fr', 'https://fr.wikipedia.org/wiki/deux_mots_et_un'],
  ['a/b?c#d', 'en', 'https://en.wikipedia.org/wiki/a%2Fb%3Fc%23d'],
  ['é', 'pt-BR', 'https://pt.wikipedia.org/wiki/%C3%A9'],
  ['x', 'a.b/', 'https://ab.wikipedia.org/wiki/x'],
  ['x', '_fr', 'https://fr.wikipedia.org/wiki/x'],
])('Wikipedia explains %j in %j', (term, lang, expected) => {
  expect(wikipediaAddress(term, lang)).toBe(expected)
})

test.each([
  ['doc', 12, true, true],
  ['emb', 12, true, true],
  ['img', 12, true, false],
  ['image', 0, true, false],
  ['doc', undefined, false, true],
  ['doc', 1.5, false, true],
  ['carte', 12, false, false],
  ['constructor', 12, false, false],
])('%s %s: a document %s, its title %s', (name, id, document, title) => {
  expect(isDocument({ name, id })).toBe(document)
  expect(showsTitle(name)).toBe(title)
})

test.each([
  [{ url: '/a.png' }, true],
  [{ url: '/a.JPEG' }, true],
  [{ url: '/a.png?1412345678' }, true],
  [{ url: '/a.svg#b' }, true],
  [{ url: '/a?b=c.png' }, false],
  [{ url: '/a.png/b' }, false],
  [{ url: '/a.pdf' }, false],
  [{ url: '/a.pdf', type: 'image/png' }, true],
  [{ url: '/a.png', type: 'application/pdf' }, false],
])('%j is an image: %s', (found, expected) => {
  expect(isImage(found)).toBe(expected)
})
