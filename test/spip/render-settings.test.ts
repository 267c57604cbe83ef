import { expect, test } from 'vitest'
import { renderSpip, renderSpipInline, spipToHtml } from '../../src/spip/index.ts'

// Wrong options, as plain JavaScript may give them.
const FUNCTIONS: Readonly<Record<string, unknown>> = { renderSpip, renderSpipInline, spipToHtml }
const call = (name: string, ...given: readonly unknown[]): unknown =>
  (FUNCTIONS[name] as (...args: readonly unknown[]) => unknown)(...given)

test.each([
  [{ profile: 'reader' }, /`options\.profile`/],
  [{ html: 'all' }, /`options\.html`/],
  [{ headingDepth: 0 }, /`options\.headingDepth`/],
  [{ headingDepth: 7 }, /`options\.headingDepth`/],
  [{ headingDepth: '2' }, /`options\.headingDepth`/],
])('refuses %j', (options, message) => {
  for (const name of ['renderSpip', 'renderSpipInline', 'spipToHtml']) {
    expect(() => call(name, 'a', options)).toThrow(TypeError)
    expect(() => call(name, 'a', options)).toThrow(message)
  }
})

test.each([
  [{ html: 12 }],
  [{ html: [12] }],
  [{ html: { element: ['b'] } }],
  [{ html: { elements: ['b'], attributes: null, schemes: [] } }],
  [{ html: { elements: ['b'], attributes: { b: 'class' }, schemes: [] } }],
  [{ html: { elements: ['b'], attributes: {}, schemes: 'https' } }],
])('refuses %j by name', (options) => {
  expect(() => call('spipToHtml', 'a', options)).toThrow(/`options\.html/)
})

test.each([
  [{ lang: 12 }],
  [{ typography: 'yes' }],
  [{ classes: 1 }],
  [{ nofollow: 'no' }],
  [{ notePrefix: 1 }],
  [{ siteUrl: 12 }],
  [{ resolve: 'x' }],
  [{ resolve: { links: () => undefined } }],
  [{ onProblem: 'log' }],
])('refuses %j too', (options) => {
  expect(() => call('spipToHtml', 'a', options)).toThrow(/^Expected `options|^Unknown option `links`/)
  expect(() => call('spipToHtml', 'a', options)).toThrow(TypeError)
})

test('typography', () => {
  expect(spipToHtml("l'eau ! -- « a »~b", { typography: false })).toBe("<p>l'eau ! -- « a »&nbsp;b</p>")
  expect(spipToHtml("l'eau !", { typography: true })).toBe('<p>l&#8217;eau&nbsp;!</p>')
})

test('lang', () => {
  expect(spipToHtml("l'eau !", { lang: 'en' })).toBe('<p>l&#8217;eau !</p>')
})

test('profile comment is its set of defaults', () => {
  const source = '[a->b] <div class="c">d</div> e[[n]] <img1>'
  const options = { html: 'comment', nofollow: true, notePrefix: 'c-' } as const
  expect(spipToHtml(source, { profile: 'comment' })).toBe(spipToHtml(source, options))
  expect(spipToHtml(source, { profile: 'comment', notePrefix: 'x-' })).toContain('id="x-nb1"')
  expect(spipToHtml('<div>a</div>', { profile: 'comment', html: 'article' })).toContain('<div>')
})
