import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../src/markdown/index.ts'
import { addressOf, checkedResolve, isDocument, isImage, showsTitle, wikipediaAddress } from '../../src/spip/answers.ts'
import { type Resolve, renderSpipInline, spipToHtml, spipToText } from '../../src/spip/index.ts'

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

describe('what `resolve` answers', () => {
  const SOURCE = '[a->art1] [->art2] [?b] <img3> <carte4> <:c:d:>'
  const NAMES = ['link', 'glossary', 'document', 'model', 'idiom'] as const
  const READERS = { spipToHtml, spipToMarkdown }
  const WRONG: readonly (readonly [string, unknown, RegExp])[] = [
    [
      'a promise',
      Promise.resolve({ url: '/a' }),
      /at once \(`collectReferences` lists what to load first\), got a promise$/,
    ],
    ['a number', 3, /got `3`$/],
    ['an object without what it must have', {}, /got a value of type `object`$/],
  ]

  describe.each(Object.entries(READERS))('%s', (_, read) => {
    test.each(NAMES.flatMap((name) => WRONG.map(([what, answer, message]) => [name, what, answer, message] as const)))(
      '%s refuses %s',
      (name, _what, answer, message) => {
        const resolve = { [name]: () => answer } as Resolve
        expect(() => read(SOURCE, { resolve })).toThrow(TypeError)
        expect(() => read(SOURCE, { resolve })).toThrow(`Expected \`options.resolve.${name}(…)\` to be `)
        expect(() => read(SOURCE, { resolve })).toThrow(message)
      },
    )

    test.each(NAMES)('%s takes `null` for not known', (name) => {
      const nothing = { [name]: () => null } as unknown as Resolve
      expect(read(SOURCE, { resolve: nothing })).toBe(read(SOURCE, { resolve: { [name]: () => undefined } }))
    })
  })

  test('a field that is `null` is not there, as in a row of a database', () => {
    const link = () => ({ url: '/a', title: null, lang: null })
    const document = () => ({ url: '/b.png', title: null, alt: null, width: null, type: null })
    const options = { resolve: { link, document } as unknown as Resolve }
    expect(spipToHtml('[->art2]', options)).toBe('<p><a href="/a" class="spip_in">article 2</a></p>')
    expect(spipToText('[->art2]', options)).toBe('art2')
    expect(spipToMarkdown('[->art2] <img3>', options)).toBe('[article 2](/a) ![](/b.png)\n')
    expect(renderSpipInline('<img3>', options)).toContain('src="/b.png"')
  })

  test.each([[''], [' \u00a0']])('a title %j is none: the link and the document would not be seen', (title) => {
    const options = { resolve: { link: () => ({ url: '/a', title }), document: () => ({ url: '/b.pdf', title }) } }
    expect(spipToHtml('[->art2] <doc3>', { ...options, classes: false })).toBe(
      '<p><a href="/a">article 2</a> <span><a href="/b.pdf">/b.pdf</a></span></p>',
    )
    expect(spipToText('[->art2]', options)).toBe('art2')
    expect(spipToMarkdown('[->art2] <doc3>', options)).toBe('[article 2](/a) [/b.pdf](/b.pdf)\n')
  })

  test('an empty language is none: a row has it where its object has no language', () => {
    const resolve: Resolve = { link: () => ({ url: '/a', lang: '' }) }
    expect(spipToHtml('[a->art2] [a{fr}->art2]', { resolve, classes: false })).toBe(
      '<p><a href="/a">a</a> <a href="/a" hreflang="fr">a</a></p>',
    )
  })

  test.each([
    ['link', 'title'],
    ['link', 'lang'],
    ['document', 'title'],
  ])('what is no text is named: of a %s, the %s', (name, field) => {
    const resolve = { [name]: () => ({ url: '/a', [field]: 2014 }) } as unknown as Resolve
    expect(() => spipToHtml('[->art2] <doc3>', { resolve })).toThrow(
      new TypeError(`Expected \`options.resolve.${name}(…).${field}\` to be a string, got \`2014\``),
    )
  })

  test('a list is the answer for a model alone', () => {
    const resolve = { model: () => [{ type: 'text', value: 'a' } as const] }
    expect(spipToHtml('<carte4>', { resolve })).toContain('a')
    expect(() => spipToHtml('[a->art1]', { resolve: { link: () => [] } as unknown as Resolve })).toThrow(
      /got an array$/,
    )
  })

  test.each([
    ['type', 'null', [null]],
    ['type', 'undefined', { type: 'element', tagName: 'b', children: [undefined] }],
    ['type', "'a'", { type: 'root', children: [{ type: 'element', tagName: 'b', children: ['a'] }] }],
    ['tagName', undefined, { type: 'element', children: [] }],
    ['value', undefined, [{ type: 'text' }]],
  ])('a node of a model that has no `%s` is named: got %s', (field, shown, answer) => {
    const resolve = { model: () => answer } as unknown as Resolve
    const got = shown === undefined ? 'a value of type `object`' : `\`${shown}\``
    expect(() => spipToHtml('<carte4>', { resolve })).toThrow(
      new TypeError(
        `Expected \`options.resolve.model(…)\` to be an object with \`${field}\` or \`undefined\`, got ${got}`,
      ),
    )
  })

  test('a text that is asked for its words refuses a promise too', () => {
    const resolve = { link: () => Promise.resolve({ url: '/a' }) } as unknown as Resolve
    expect(() => spipToText('[->art2]', { resolve })).toThrow(/got a promise/)
  })

  test('the methods of an object of a class are asked, and know it', () => {
    class Site {
      base = '/site'
      link({ id }: { readonly id: number }) {
        return { url: `${this.base}/${id}` }
      }
    }
    expect(checkedResolve(new Site()).link?.({ type: 'article', id: 1 })).toEqual({ url: '/site/1' })
    expect(checkedResolve(undefined)).toEqual({})
  })
})

test('children of a node of a model that are null are none', () => {
  const node = JSON.parse('{"type":"element","tagName":"div","properties":{},"children":null}')
  expect(spipToHtml('<carte|1>', { resolve: { model: () => node } })).toBe('<div></div>')
})
