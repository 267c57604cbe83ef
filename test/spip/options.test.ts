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
