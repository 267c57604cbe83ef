import { describe, expect, test } from 'vitest'
import {
  parseSpip,
  renderSpip,
  renderSpipInline,
  spipInlineToText,
  spipToHtml,
  spipToText,
} from '../../src/spip/index.ts'

// Wrong arguments, as plain JavaScript may give them.
const call = (name: string, ...given: readonly unknown[]): unknown => {
  const functions: Readonly<Record<string, unknown>> = {
    parseSpip,
    renderSpip,
    renderSpipInline,
    spipInlineToText,
    spipToHtml,
    spipToText,
  }
  return (functions[name] as (...args: readonly unknown[]) => unknown)(...given)
}

describe.each(['parseSpip', 'renderSpip', 'renderSpipInline', 'spipInlineToText', 'spipToHtml', 'spipToText'])(
  '%s',
  (name) => {
    test.each([[undefined], [null], [12], [['a']], [{}], [{ type: 'paragraph', children: [] }], [Symbol('a')]])(
      'refuses %s as its source',
      (source) => {
        expect(() => call(name, source)).toThrow(TypeError)
        expect(() => call(name, source)).toThrow(/`source`/)
      },
    )

    test.each([['a'], [12], [null], [[]], [() => 0]])('refuses %s as options', (options) => {
      expect(() => call(name, 'a', options)).toThrow(TypeError)
      expect(() => call(name, 'a', options)).toThrow(/`options`/)
    })

    test('names an option that it does not know, and the nearest', () => {
      expect(() => call(name, 'a', { notatoin: 'spip' })).toThrow(
        new TypeError('Unknown option `notatoin` in `options`; did you mean `notation`?'),
      )
      expect(() => call(name, 'a', { zzzzzzzz: 1 })).toThrow(/Unknown option `zzzzzzzz` in `options`; known: /)
    })

    test('names a value that it does not know', () => {
      expect(() => call(name, 'a', { notation: 'braces' })).toThrow(
        new TypeError("Expected `options.notation` to be one of `'auto'`, `'spip'`, `'angle'`, got `'braces'`"),
      )
    })

    test('takes what is undefined for the default', () => {
      expect(() => call(name, '{a}', { notation: undefined })).not.toThrow()
      expect(call(name, '{a}', undefined)).toEqual(call(name, '{a}'))
    })
  },
)

describe('rendering', () => {
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

  // Not so yet: the first breaks further on without its name, the second is taken for a list.
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
})

describe('spipToText', () => {
  test.each([
    [{}, 'Un mot, l’eau\u00a0!'],
    [{ lang: 'en' }, 'Un mot, l’eau !'],
    [{ typography: false }, "Un mot, l'eau !"],
    [{ notes: true }, 'Un mot, l’eau\u00a0!\n\nnote'],
    [{ notation: 'angle' as const }, '{{Un}} mot, l’eau\u00a0!'],
  ])('%j', (options, expected) => {
    expect(spipToText("{{Un}} mot[[note]], l'eau !", options)).toBe(expected)
  })
})
