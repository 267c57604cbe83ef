import type { Element, ElementContent, Properties } from 'hast'
import { describe, expect, test } from 'vitest'
import { type RenderOptions, type Resolve, renderSpip, spipToHtml } from '../../src/spip/index.ts'
import { readHtml } from '../support/html-text.ts'
import { findForbidden } from './allowed.ts'
import { corpus, type Setting, settings } from './corpus.ts'

const everything = corpus.flatMap((kind) => kind.inputs)

/** What an answer may hold: addresses above all. */
const inputs = corpus
  .filter(({ name }) => /^(links|link-attributes|html-urls|encodings)$/.test(name))
  .flatMap((kind) => kind.inputs.map(bare))

/** What is between the brackets of a link, or the quotes of an attribute. */
function bare(input: string): string {
  return /^\[.*->(.*)\]$/s.exec(input)?.[1] ?? /="([^"]*)"/.exec(input)?.[1] ?? input
}

/** One text that asks for every kind of answer. */
const ASKS =
  '[->art1] [a->rub2#b] [?terme] [?terme|définition] <:module:cle:> <carte1> <img2|left> <doc3> [<carte4>->art5]'

function findIn(resolve: Resolve, setting: Setting, source = ASKS): string[] {
  return findForbidden(spipToHtml(source, { ...setting.options, resolve }), setting)
}

describe.each(settings)('under $name, an answer is written by the policy', (setting) => {
  test.each<[string, (hostile: string) => Resolve]>([
    ['the address of a link', (hostile) => ({ link: () => ({ url: hostile }) })],
    ['the title of a link', (hostile) => ({ link: () => ({ url: '/a', title: hostile }) })],
    ['the language of a link', (hostile) => ({ link: () => ({ url: '/a', lang: hostile }) })],
    ['the address of a term', (hostile) => ({ glossary: () => ({ url: hostile }) })],
    ['the title of a term', (hostile) => ({ glossary: () => ({ url: '/a', title: hostile }) })],
    ['the address of a document', (hostile) => ({ document: () => ({ url: hostile }) })],
    ['the address of a picture', (hostile) => ({ document: () => ({ url: hostile, type: 'image/png' }) })],
    ['the title of a document', (hostile) => ({ document: () => ({ url: '/a', title: hostile }) })],
    ['the text for a picture', (hostile) => ({ document: () => ({ url: '/a.png', alt: hostile, title: hostile }) })],
    ['the type of a document', (hostile) => ({ document: () => ({ url: '/a', type: `image/${hostile}` }) })],
    ['a string of the interface', (hostile) => ({ idiom: () => hostile })],
    ['a text of a model', (hostile) => ({ model: () => ({ type: 'text', value: hostile }) })],
    ['a comment of a model', (hostile) => ({ model: () => ({ type: 'comment', value: hostile }) })],
    ['the name of an element', (hostile) => ({ model: () => element(hostile, {}) })],
    ['an address in a model', (hostile) => ({ model: () => element('a', { href: hostile }) })],
    ['a list as an address', (hostile) => ({ model: () => element('a', { ['href' as string]: [hostile, 'x'] }) })],
    ['a picture in a model', (hostile) => ({ model: () => element('img', { src: hostile, alt: hostile }) })],
    ['a film in a model', (hostile) => ({ model: () => element('video', { src: hostile, poster: hostile }) })],
    ['a title in a model', (hostile) => ({ model: () => element('b', { title: hostile, className: [hostile] }) })],
    ['an id in a model', (hostile) => ({ model: () => element('b', { id: hostile }) })],
    ['the name of an attribute', (hostile) => ({ model: () => element('b', { [hostile]: 'live()' }) })],
  ])('%s', (_, answer) => {
    const found = inputs.flatMap((hostile) =>
      findIn(answer(hostile), setting).map((what) => `${what} by ${JSON.stringify(hostile)}`),
    )
    // The classes of a model are the site's own.
    expect(found.filter((what) => !/class=.*not generated/.test(what))).toEqual([])
  })

  test.each([
    ['onclick', 'live()'],
    ['onClick', 'live()'],
    ['onmouseover', 'live()'],
    ['OnError', 'live()'],
    ['style', 'background:url(javascript:live())'],
    ['srcDoc', '<script>live()</script>'],
    ['srcSet', 'http://canary.invalid/ 1x'],
    ['formAction', 'javascript:live()'],
    ['xLinkHref', 'javascript:live()'],
    ['xlink:href', 'javascript:live()'],
    ['href', 'javascript:live()'],
    ['HREF', 'javascript:live()'],
    ['hrEf', 'java\nscript:live()'],
    ['src', 'data:text/html,x'],
    ['poster', 'javascript:live()'],
    ['ping', 'http://canary.invalid/'],
    ['target', '_blank'],
    ['dataX', 'x'],
    ['ariaLabel', 'x'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
    ['x onclick', 'live()'],
    ['x"><img src=x onerror=live()>', 'x'],
    ['tabIndex', 0],
    ['autoFocus', true],
    ['contentEditable', 'true'],
  ])('the attribute %s of a model', (name, value) => {
    const names = 'a b img video audio source q blockquote table td div p'.split(' ')
    const content = names.map((tag) => element(tag, { [name]: value }))
    expect(findIn({ model: () => content }, setting)).toEqual([])
  })

  test.each(
    (
      'script style iframe object embed svg math foreignObject form input button textarea select template noscript ' +
      'noembed xmp plaintext title base meta link html body frame frameset portal dialog map area SCRIPT Svg x-y constructor __proto__ ' +
      'script\u0000 b><script b/onclick=live()'
    ).split(' '),
  )('the element %s of a model', (name) => {
    const inner = element('a', { href: 'javascript:live()' })
    const content = element(name, { onclick: 'live()', src: 'x', srcdoc: '<script>live()</script>' }, [
      inner,
      { type: 'text', value: '<script>live()</script>' },
    ])
    expect(findIn({ model: () => content }, setting)).toEqual([])
  })

  test('a deep model', () => {
    let content = element('b', { onclick: 'live()' })
    for (let depth = 0; depth < 10_000; depth++) content = element('div', { onclick: 'live()' }, [content])
    expect(findIn({ model: () => content }, setting)).toEqual([])
  })

  test('a raw node of other makers', () => {
    const raw = { type: 'raw', value: '<script>live()</script>' } as unknown as ElementContent
    expect(findIn({ model: () => element('b', {}, [raw]) }, setting)).toEqual([])
  })

  test('the whole corpus with hostile answers', () => {
    const hostile = '"><img src=x onerror=live()>'
    const resolve: Resolve = {
      link: () => ({ url: 'javascript:live()', title: hostile, lang: hostile }),
      glossary: () => ({ url: 'java\tscript:live()', title: hostile }),
      document: () => ({ url: ' data:text/html,x', title: hostile, alt: hostile }),
      idiom: () => hostile,
      model: ({ name }) => element(name, { onclick: 'live()', id: hostile }, [{ type: 'text', value: hostile }]),
    }
    expect(everything.flatMap((input) => findIn(resolve, setting, input))).toEqual([])
  })
})

describe('what answers may not do', () => {
  const setting = { name: 'the policy article', policy: 'article', options: {} } satisfies Setting

  // Sizes are written as they are; an app may take them from a file that a stranger sent.
  test('the size of a picture is a number', () => {
    const width = '1" onload="live()' as unknown as number
    expect(findIn({ document: () => ({ url: '/a.png', width, height: width }) }, setting)).toEqual([])
  })

  // The prefix is often the id of a comment.
  test('a hostile prefix of ids is refused', () => {
    const options: RenderOptions = { notePrefix: '"><img src=x onerror=live()>' }
    expect(() => spipToHtml('a[[note]]', options)).toThrow(TypeError)
  })

  // Two `rel`: a browser reads the first, and the link is followed.
  test('nofollow holds for links that have a rel of their own', () => {
    const html = spipToHtml('<a href="http://exemple.fr" rel="author">x</a>', { nofollow: true })
    expect(readHtml(html).elements[1]?.attributes.find(({ name }) => name === 'rel')?.value).toContain('nofollow')
  })

  test('nofollow holds for the links of a model', () => {
    const model = (): Element => element('a', { href: 'http://exemple.fr' })
    expect(spipToHtml('<carte1>', { nofollow: true, resolve: { model } })).toContain('nofollow')
  })

  // The outer link ends where the inner one begins.
  test('a link of a model in a link is no link', () => {
    const model = (): Element => element('a', { href: 'http://exemple.fr' })
    const { html } = renderSpip('[<carte1>->http://exemple.org]', { resolve: { model } })
    expect(readHtml(html).elements.filter(({ name }) => name === 'a')).toHaveLength(1)
  })

  test('an id of a model comes once', () => {
    const model = (): Element => element('b', { id: 'x' })
    expect(spipToHtml('<carte1> <carte2>', { resolve: { model } }).match(/id="user-x"/g)).toHaveLength(1)
  })

  test('the words of a deep model stay', () => {
    let content = element('b', {})
    for (let depth = 0; depth < 60; depth++) content = element('div', {}, [content])
    expect(spipToHtml('<carte1>', { resolve: { model: () => content } })).toContain('mot')
  })

  test('an element without properties is written', () => {
    const bare = { type: 'element', tagName: 'b', children: [] } as unknown as Element
    expect(spipToHtml('<carte1>', { resolve: { model: () => bare } })).toContain('<b>')
  })

  // The names of every object: `ALIASES['constructor']` is a function.
  test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
    'the type %s is asked for as it is written',
    (type) => {
      const asked: unknown[] = []
      spipToHtml(`[a->${type}12]`, { resolve: { link: (reference) => void asked.push(reference.type) } })
      expect(asked).toEqual([type])
    },
  )

  test('the word of a note back is no code of ours', () => {
    expect(spipToHtml('a[[b]]', { lang: 'constructor' })).not.toContain('native code')
  })

  test('an element named as a property of every object is written where all are', () => {
    expect(spipToHtml('<b>a</b><constructor>c</constructor>', { html: 'trusted', notation: 'spip' })).toContain('c')
  })
})

function element(tagName: string, properties: Properties, children?: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: children ?? [{ type: 'text', value: 'mot' }] }
}
