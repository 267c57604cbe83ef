import { describe, expect, test } from 'vitest'
import { expectOptions, expectOptionsOf, type OptionTable } from '../../src/core/expect-options.ts'

describe('expectOptions', () => {
  const known = ['lang', 'headingDepth']

  test.each([[undefined], [{}], [{ lang: 'fr' }], [{ headingDepth: undefined }]])('accepts %j', (options) => {
    expect(() => expectOptions(options, known)).not.toThrow()
  })

  test.each([
    [{ langue: 'fr' }, 'Unknown option `langue` in `options`; did you mean `lang`?'],
    [{ x: 1 }, 'Unknown option `x` in `options`; known: lang, headingDepth'],
    [null, 'Expected `options` to be an object, got `null`'],
    [[], 'Expected `options` to be an object, got an array'],
    [Promise.resolve({}), 'Expected `options` to be an object, got a promise'],
    ['fr', "Expected `options` to be an object, got `'fr'`"],
  ])('refuses %j', (options, message) => {
    expect(() => expectOptions(options, known)).toThrow(new TypeError(message))
  })

  test('names the argument as the caller knows it', () => {
    expect(() => expectOptions(1, known, 'policy')).toThrow('Expected `policy` to be an object, got `1`')
  })
})

describe('expectOptionsOf', () => {
  interface Options {
    readonly lang?: unknown
    readonly headingDepth?: unknown
    readonly resolve?: unknown
    readonly html?: unknown
  }
  const table: OptionTable<Options> = { lang: 'string', headingDepth: [1, 2], resolve: undefined, html: 'object' }

  test.each<[Options | undefined]>([
    [undefined],
    [{}],
    [{ lang: 'fr', headingDepth: 2, resolve: 1, html: {} }],
    [{ lang: undefined, headingDepth: undefined }],
    [{ headingDepth: null }],
  ])('accepts %j', (options) => {
    expect(() => expectOptionsOf(options, table)).not.toThrow()
  })

  test.each<[Options, string]>([
    [{ langue: 'fr' } as Options, 'Unknown option `langue` in `options`; did you mean `lang`?'],
    [{ lang: 1 }, 'Expected `options.lang` to be a string, got `1`'],
    [{ lang: null }, 'Expected `options.lang` to be a string, got `null`'],
    [{ html: null }, 'Expected `options.html` to be an object, got `null`'],
    [{ headingDepth: 3 }, 'Expected `options.headingDepth` to be one of `1`, `2`, got `3`'],
    [[] as Options, 'Expected `options` to be an object, got an array'],
  ])('refuses %j', (options, message) => {
    expect(() => expectOptionsOf(options, table)).toThrow(new TypeError(message))
  })

  test('names the argument as the caller knows it', () => {
    expect(() => expectOptionsOf<Options>({ lang: 1 }, table, 'facts')).toThrow('Expected `facts.lang` to be a string')
  })
})
