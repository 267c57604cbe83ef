import { describe, expect, test } from 'vitest'
import { type RenderOptions, renderSpip } from '../../../src/spip/index.ts'

/** The tooltip of the first call of a note. */
function tooltip(body: string, options?: RenderOptions): string | undefined {
  return /rel="appendix" title="([^"]*)"/.exec(renderSpip(`a[[${body}]]`, options).html)?.[1]
}

describe('what the note says', () => {
  test.each([
    ['n', 'n'],
    ['{{g}} [b->c] !', 'g b !'],
    ["l'eau", 'l’eau'],
    ['a\nb\n\nc', 'a b c'],
    ['a <br /> b<br>c', 'a b c'],
    ['a {{{b}}} c', 'a b c'],
    ['"a" & b', '&quot;a&quot; &amp; b'],
    ['&eacute;~a', 'é a'],
    ['[SIAE|structure] a', '[SIAE|structure] a'],
    ['[?terme|x]', 'terme'],
    ["voir [?l'eau!]", 'voir l’eau !'],
    ['x\n-* y\n-* z', 'x y z'],
    ['<poesie>x\ny</poesie>', 'x y'],
    ['{{{x}}}y', 'x y'],
    ['voir [->art12]', 'voir article 12'],
    ['voir [->aut1]', 'voir Auteur : 1'],
    ['voir [là->art12]', 'voir là'],
    // These say nothing.
    ['a https://example.org b', 'a b'],
    ['a <code>b</code>', 'a'],
    ['a [->http://b.c]', 'a'],
    ['a\n|b|c|\nd', 'a d'],
    ['<multi>[fr]a[en]b</multi>', 'a'],
    // A part in another language is set by its own rules; what follows is not.
    ['<multi>[en]a: b[de]c</multi>: d', 'a: b : d'],
  ])('%j', (body, expected) => {
    expect(tooltip(body)).toBe(expected)
  })

  test('with the strings of the site', () => {
    const idiom = ({ key }: { key: string }) => (key === 'a' ? "l'eau" : undefined)
    expect(tooltip('b <:a:> <:c:>', { resolve: { idiom } })).toBe('b l’eau')
  })

  test('with the title that the site gives an object', () => {
    const link = () => ({ url: '/a', title: "10. L'eau" })
    expect(tooltip('voir [->art12]', { resolve: { link } })).toBe('voir L’eau')
  })

  test('in a part in another language, what the site gives is set by its rules too', () => {
    const resolve = { idiom: () => 'a: b', link: () => ({ url: '/c', title: 'c: d' }) }
    expect(tooltip('<multi>[en]<:a:> [->art12][de]e</multi> <:a:>', { resolve })).toBe('a: b c: d a : b')
  })

  test('in the language of the text', () => {
    expect(tooltip('<multi>[fr]a[en]b</multi>', { lang: 'en' })).toBe('b')
    expect(tooltip("l'eau", { typography: false })).toBe("l'eau")
  })

  test.each(['<code>b</code>', '[->http://b.c]', ' '])('there is none for %j', (body) => {
    expect(tooltip(body)).toBeUndefined()
  })
})

describe('it is cut to 80 characters', () => {
  const words = 'mot '.repeat(40).trim()

  test('at the last whole word', () => {
    expect(tooltip('a'.repeat(80))).toBe('a'.repeat(80))
    expect(tooltip(words)).toBe(`${'mot '.repeat(19).trim()}\u00a0(...)`)
  })

  test('in a word that is far too long', () => {
    expect(tooltip(`mot ${'a'.repeat(200)}`)).toBe(`mot ${'a'.repeat(76)}`)
  })

  test.each<[start: string, rest: string, isWhole: boolean]>([
    ['a'.repeat(76), ' bbbbbb', true],
    ['a'.repeat(60), ` ${'b'.repeat(30)}`, true],
    ['a'.repeat(59), ` ${'b'.repeat(30)}`, false],
    ['😀'.repeat(60), ` ${'b'.repeat(30)}`, true],
    ['😀'.repeat(59), ` ${'b'.repeat(30)}`, false],
  ])('%s|%s', (start, rest, isWhole) => {
    const says = start + rest
    expect(tooltip(says)).toBe(isWhole ? `${start}\u00a0(...)` : Array.from(says).slice(0, 80).join(''))
  })

  test('not in a character', () => {
    expect(tooltip('😀'.repeat(100))).toBe('😀'.repeat(80))
  })
})
