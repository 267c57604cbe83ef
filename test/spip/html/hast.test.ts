import fc from 'fast-check'
import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import { type RenderOptions, renderSpip, spipToHtml } from '../../../src/spip/index.ts'
import { canonical } from '../../conformance/canonical-html.ts'
import { activeText, runsOf } from '../../hostile/active-text.ts'
import { findDefects } from '../../support/well-formed.ts'

const element = (tagName: string, properties = {}, ...children: readonly Nodes[]) =>
  ({ type: 'element', tagName, properties, children }) as Nodes
const text = (value: string): Nodes => ({ type: 'text', value })

function rendered(content: Nodes | readonly Nodes[], options: RenderOptions = {}): string {
  return spipToHtml('<img1>', { ...options, resolve: { model: () => content } })
}

describe('what a model gives', () => {
  test.each<[string, Nodes | Nodes[], string]>([
    ['text', text('a < b & "c"'), '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['an element', element('b', {}, text('a')), '<p><b>a</b></p>'],
    ['a block whose name is in capitals', element('DIV', {}, text('a')), '<div>a</div>'],
    ['a void element', element('img', { src: 'a.png', alt: '' }), '<p><img src="a.png" alt="" /></p>'],
    ['a root', { type: 'root', children: [text('a'), element('i', {}, text('b'))] as never }, '<p>a<i>b</i></p>'],
    ['several nodes', [text('a'), element('i', {}, text('b'))], '<p>a<i>b</i></p>'],
    ['class names', element('b', { className: ['a', 'b'] }, text('c')), '<p><b class="a b">c</b></p>'],
    ['true and false', element('video', { controls: true, loop: false }), '<p><video controls=""></video></p>'],
    ['an id', element('b', { id: 'x' }, text('a')), '<p><b id="user-x">a</b></p>'],
    ['no children', [text('a'), { type: 'element', tagName: 'q', properties: {} } as never], '<p>a<q></q></p>'],
    ['a comment', { type: 'comment', value: 'a' }, ''],
    ['no properties', { type: 'element', tagName: 'b', children: [text('a')] } as never, '<p><b>a</b></p>'],
    [
      'nothing as a value',
      element('b', { title: null, lang: undefined, dir: 'rtl' }, text('a')),
      '<p><b dir="rtl">a</b></p>',
    ],
    ['a number', element('td', { colSpan: 2 }, text('a')), '<td colspan="2">a</td>'],
    [
      'an id, and the same words elsewhere',
      element('b', { id: 'x', title: 'user-x' }, text('a')),
      '<p><b id="user-x" title="user-x">a</b></p>',
    ],
    [
      'an id, and the same words before it',
      element('b', { title: 'user-x', id: 'x' }, text('a')),
      '<p><b title="user-x" id="user-x">a</b></p>',
    ],
    [
      'two of an id',
      [element('b', { id: 'x' }, text('a')), element('b', { id: 'x' }, text('c'))],
      '<p><b id="user-x">a</b><b>c</b></p>',
    ],
    [
      'a link in a link',
      element('a', { href: '/b' }, element('a', { href: '/c' }, text('a'))),
      '<p><a href="/b">a</a></p>',
    ],
    // Unlike what a text holds: an icon, a place to link to.
    [
      'empty elements',
      [element('i', { className: ['x'] }), element('a', { id: 'b' })],
      '<p><i class="x"></i><a id="user-b"></a></p>',
    ],
    ['a block in a paragraph', element('p', {}, text('a'), element('div', {}, text('b'))), '<p>a</p>\n<div>b</div>'],
    ['a block beside text', [text('a'), element('div', {}, text('b'))], 'a\n<div>b</div>'],
    ['a block in a block', element('div', {}, text('a'), element('div', {}, text('b'))), '<div>a\n<div>b</div></div>'],
    [
      'a block in a span',
      [text('a'), element('span', {}, element('div', {}, text('b')))],
      'a<span>\n<div>b</div></span>',
    ],
  ])('%s', (_, content, expected) => {
    expect(rendered(content)).toBe(expected)
  })

  test('images for several screens, for trusted authors', () => {
    const image = element('img', { srcSet: ['a.png 1x', 'b.png 2x'] })
    expect(rendered(image, { html: 'trusted' })).toBe('<p><img srcset="a.png 1x, b.png 2x" /></p>')
  })
})

describe('is filtered by the policy', () => {
  test.each<[string, Nodes, string]>([
    ['forms', element('label', {}, text('x')), '<p>x</p>'],
    ['shadows', element('x-y', {}, text('x')), '<p>x</p>'],
    ['handlers', element('b', { onClick: 'x', style: 'y' }, text('a')), '<p><b>a</b></p>'],
    ['addresses', element('a', { href: 'javascript:x' }, text('a')), '<p><a>a</a></p>'],
    ['names', element('b><script', {}, text('a')), '<p>a</p>'],
    ['names of attributes', element('b', { 'x onclick': 'y' }, text('a')), '<p><b>a</b></p>'],
    ['attributes of other elements', element('b', { href: '/c' }, text('a')), '<p><b>a</b></p>'],
  ])('%s', (_, content, expected) => {
    expect(rendered(content)).toBe(expected)
  })

  test.each([
    // Names are hast's; those of HTML are understood as well.
    [{ onClick: 'x', style: 'y' }, ' onclick="x" style="y"'],
    [{ dataFooBar: '1', 'data-foo': '2', dataset: '3' }, ' data-foo-bar="1" data-foo="2" dataset="3"'],
    [{ ariaLabel: 'l', ariaLabelledBy: 'm', dataAriaX: 'n' }, ' aria-label="l" aria-labelledby="m" data-aria-x="n"'],
    [{ metadataX: '1', mariaX: '2' }, ' metadatax="1" mariax="2"'],
    [{ htmlFor: 'x', tabIndex: 0, xmlLang: 'fr' }, ' for="x" tabindex="0" xmllang="fr"'],
    [{ id: 'i' }, ' id="i"'],
    [{ href: 'javascript:x' }, ' href="javascript:x"'],
    // What is no name cannot be written.
    [{ 'x onclick': 'y', 'x>': 'y', '"x': 'y', '': 'y', '1x': 'y', é: 'y' }, ''],
  ])('which may trust it: %j', (properties, expected) => {
    expect(rendered(element('b', properties, text('a')), { html: 'trusted' })).toBe(`<p><b${expected}>a</b></p>`)
  })

  test.each(['b onclick=x', 'b>', '<b', '1b', ''])('which may trust it; %j is no name of an element', (name) => {
    expect(rendered(element(name, {}, text('a')), { html: 'trusted' })).toBe('<p>a</p>')
  })

  test('and by the options of links', () => {
    const content = [element('a', { href: '/b' }, text('a')), element('b', {}, text('c'))]
    expect(rendered(content, { nofollow: true })).toBe('<p><a href="/b" rel="nofollow">a</a><b>c</b></p>')
  })

  test('inside a link of the text it is no link', () => {
    const content = element('a', { href: '/b' }, element('b', {}, text('a')))
    expect(spipToHtml('[<img1>->/c]', { resolve: { model: () => content } })).toBe('<p><a href="/c"><b>a</b></a></p>')
  })
})

describe('as a block', () => {
  const figure = element('figure', {}, element('figcaption', {}, text('b')))
  const html = '<figure><figcaption>b</figcaption></figure>'
  const rendering = (source: string) =>
    canonical(spipToHtml(source, { classes: false, resolve: { model: () => figure } }))

  test.each([
    ['<img1>', html],
    ['a <img1> c', `<p>a</p>${html}<p>c</p>`],
    ['-* <img1>', `<ul><li>${html}</li></ul>`],
    ['|<img1>|', `<table><tbody><tr><td>${html}</td></tr></tbody></table>`],
    ['<quote><img1></quote>', `<blockquote>${html}</blockquote>`],
  ])('%j', (source, expected) => {
    expect(rendering(source)).toBe(canonical(expected))
  })

  test.each([
    ['{{{<img1>}}}', html],
    ['{{{a <img1>}}}', `<h2>a</h2>${html}`],
    ['{{{<img1> b}}}', `${html}<h2>b</h2>`],
    ['{{{{a <img1> b}}}}', `<h2><i>a</i></h2>${html}<h2><i>b</i></h2>`],
    ['-* {{{a <img1>}}}', `<ul><li><h2>a</h2>${html}</li></ul>`],
    ['{{{[a <img1>->b]}}}', `<h2><a href="b">a</a></h2><a href="b">${html}</a>`],
  ])('a heading ends before it: %j', (source, expected) => {
    expect(rendering(source)).toBe(canonical(expected))
  })

  test('a span that holds nothing else leaves nothing', () => {
    expect(rendering('{<img1>}')).toBe(canonical(html))
  })

  test.each([
    ['[<img1>->b]', `<a href="b">${html}</a>`],
    ['[a <img1> c->b]', `<p><a href="b">a</a></p><a href="b">${html}</a><p><a href="b">c</a></p>`],
    [
      '{{x [a <img1>->b] y}}',
      `<p><strong>x <a href="b">a</a></strong></p><a href="b">${html}</a><p><strong>y</strong></p>`,
    ],
    ['-* [<img1>->b]', `<ul><li><a href="b">${html}</a></li></ul>`],
    ['[<img1>->javascript:b]', html],
  ])('a link is around it: %j', (source, expected) => {
    expect(rendering(source)).toBe(canonical(expected))
  })

  test('a link in it is none inside of another', () => {
    const model = () => element('figure', {}, element('a', { href: 'c' }, text('d')))
    expect(canonical(spipToHtml('[<img1>->b]', { resolve: { model } }))).toBe(
      canonical('<a href="b"><figure>d</figure></a>'),
    )
  })

  test.each([
    ['{a <img1> b}', `<p><i>a</i></p>${html}<p><i>b</i></p>`],
    ['{{a {b <img1> c} d}} e', `<p><strong>a <i>b</i></strong></p>${html}<p><strong><i>c</i> d</strong> e</p>`],
    ['{a <img1>}', `<p><i>a</i></p>${html}`],
    ['{<img1> b}', `${html}<p><i>b</i></p>`],
    ['{a <img1> b <img1> c}', `<p><i>a</i></p>${html}<p><i>b</i></p>${html}<p><i>c</i></p>`],
  ])('a span goes on after it: %j', (source, expected) => {
    expect(rendering(source)).toBe(canonical(expected))
  })

  test.each([
    ['a\nb\n\n<label>\n<img1>', `<p>a<br />\nb</p>${html}`],
    ['{<label>\n<img1>}', html],
  ])('behind a tag that leaves nothing, it takes nothing of the text before: %j', (source, expected) => {
    expect(rendering(source)).toBe(canonical(expected))
  })

  test('an element that is not printed makes none', () => {
    expect(rendered(element('script', {}, text('x')))).toBe('<p>x</p>')
    expect(rendered(element('form', {}, element('b', {}, text('x'))))).toBe('<p><b>x</b></p>')
    expect(rendered(element('form', {}, element('p', {}, text('x'))))).toBe('<p>x</p>')
    expect(rendered(figure, { html: 'comment' })).toBe('<p>b</p>')
  })
})

describe('a tree that is far too deep keeps its words, in their order', () => {
  const deep = (wrap: (inner: readonly Nodes[]) => Nodes) => {
    let content: readonly Nodes[] = [text('b'), element('i', {}, text('c'), text('d')), text('e')]
    for (let depth = 0; depth < 10_000; depth++) content = [wrap(content)]
    return [text('a'), ...content, text('f')]
  }

  test.each<[string, (inner: readonly Nodes[]) => Nodes, string]>([
    ['elements', (inner) => element('b', {}, ...inner), `<p>a${'<b>'.repeat(51)}bcde${'</b>'.repeat(51)}f</p>`],
    ['elements that are not printed', (inner) => element('label', {}, ...inner), '<p>abcdef</p>'],
    ['roots', (inner) => ({ type: 'root', children: inner }) as Nodes, '<p>abcdef</p>'],
  ])('%s', (_, wrap, expected) => {
    expect(rendered(deep(wrap))).toBe(expected)
  })

  test('on both sides of the depth', () => {
    let content = text('·')
    for (let depth = 0; depth < 60; depth++) content = element('label', {}, text('('), content, text(')'))
    expect(rendered(content)).toBe(`<p>${'('.repeat(60)}·${')'.repeat(60)}</p>`)
  })

  test('comments are no words', () => {
    let content: Nodes = { type: 'comment', value: 'x' }
    for (let depth = 0; depth < 60; depth++) content = element('label', {}, content, text('.'))
    expect(rendered(content)).toBe(`<p>${'.'.repeat(60)}</p>`)
  })
})

test('a tree may be wide', () => {
  const children = Array.from({ length: 200_000 }, () => text('a'))
  const wide = { type: 'element', tagName: 'b', properties: {}, children } as Nodes
  expect(rendered(wide)).toHaveLength('<p><b></b></p>'.length + 200_000)
})

describe('models among any signs', () => {
  const block = element('figure', {}, element('p', {}, text('b')), element('a', { href: 'c' }, text('d')))
  const resolve: RenderOptions['resolve'] = { model: ({ name }) => (name === 'img' ? block : text('m')) }
  const authors = ['empty-element', 'reparse-differs', 'block-in-heading', 'block-in-inline']

  test('are well-formed, and no block stands in a paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(activeText, fc.constantFrom('<img1>', '<carte2>', '[', '->c]')), { maxLength: 8 }),
        (parts) => {
          const { html, notes } = renderSpip(parts.join(''), { resolve })
          expect(findDefects(html, notes).filter((defect) => !authors.includes(defect))).toEqual([])
        },
      ),
      runsOf(1000),
    )
  })
})
