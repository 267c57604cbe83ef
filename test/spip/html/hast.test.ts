import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import { type RenderOptions, spipToHtml } from '../../../src/spip/index.ts'
import { canonical } from '../../conformance/canonical-html.ts'

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
    ['a void element', element('img', { src: 'a.png', alt: '' }), '<p><img src="a.png" alt="" /></p>'],
    ['a root', { type: 'root', children: [text('a'), element('i', {}, text('b'))] as never }, '<p>a<i>b</i></p>'],
    ['several nodes', [text('a'), element('i', {}, text('b'))], '<p>a<i>b</i></p>'],
    ['class names', element('b', { className: ['a', 'b'] }, text('c')), '<p><b class="a b">c</b></p>'],
    ['true and false', element('video', { controls: true, loop: false }), '<p><video controls=""></video></p>'],
    ['an id', element('b', { id: 'x' }, text('a')), '<p><b id="user-x">a</b></p>'],
    ['a comment', { type: 'comment', value: 'a' }, ''],
  ])('%s', (_, content, expected) => {
    expect(rendered(content)).toBe(expected)
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
  ])('%s', (_, content, expected) => {
    expect(rendered(content)).toBe(expected)
  })

  test('which may trust it', () => {
    const content = element('b', { onClick: 'x', dataFooBar: '1', ariaLabel: 'l', id: 'i' }, text('a'))
    expect(rendered(content, { html: 'trusted' })).toBe(
      '<p><b onclick="x" data-foo-bar="1" aria-label="l" id="i">a</b></p>',
    )
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

  test('a span that holds nothing else leaves nothing', () => {
    expect(rendering('{<img1>}')).toBe(canonical(html))
  })

  // Not so yet: the block stands alone, without the link.
  test.fails('a link around a block model', () => {
    expect(rendering('[<img1>->b]')).toBe(canonical(`<a href="b">${html}</a>`))
  })

  // Not so yet: its content stands outside any paragraph.
  test.fails('an element that is not printed makes no block', () => {
    expect(rendered(element('script', {}, text('x')))).toBe('<p>x</p>')
  })
})

test('a tree that is far too deep is cut', () => {
  let content = text('a')
  for (let depth = 0; depth < 10_000; depth++) content = element('b', {}, content)
  expect(rendered([content, text('fin')])).toContain('fin')
})
