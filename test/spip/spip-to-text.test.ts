import { describe, expect, test } from 'vitest'
import { parseSpip, spipInlineToText, spipToText } from '../../src/spip/index.ts'

test('notes of parts in other languages are left out, as in HTML', () => {
  const source = '<multi>[fr]a[[m]][en]b[[n]]</multi> c[[<>o]] d[[<x>p]] [[<x>]]'
  expect(spipToText(source, { notes: true })).toBe('a c d\n\nm\n\no\n\np')
  expect(spipToText(parseSpip(source), { notes: true, lang: 'en' })).toBe('b c d\n\nn\n\no\n\np')
})

test('notes come after the text', () => {
  expect(spipToText('a[[n\n\nm]] b[[<x>o]]', { notes: true })).toBe('a b\n\nn\n\nm\n\no')
})

test('what the site answers is given by functions that are known', () => {
  expect(() => spipToText('a', { resolve: { links: () => undefined } as object })).toThrow(TypeError)
})

describe('spipInlineToText reads what renderSpipInline reads', () => {
  test.each([
    // Braces, links, notes, lists and addresses are no markup.
    ['{{a}} ! [b->c] [[n]] \\{d\\}', '{{a}}\u00a0! [b->c] [[n]] \\{d\\}'],
    ['-* a', '-* a'],
    ['<<a>> {b}', '<> {b}'],
    // Tags go, entities are read.
    ['Un <i>mot</i> &amp; <b onclick="x">deux</b>', 'Un mot & deux'],
    ['&lt;b&gt; &eacute; 1 < 2', '<b> é 1 < 2'],
    ['<multi>[fr]Été : <code>x !</code>[en]Summer</multi>', 'Été\u00a0: x !'],
    ['a <script>b</script> <!-- c --> <img12> d', 'a d'],
    // One line, whatever ends lines.
    [' a\n\n b\tc<br />d ', 'a b c d'],
    ['<p>a</p><p>b</p><html><p>c<p>d</html>', 'a b c d'],
    ['<code>a\n  b</code>', 'a b'],
    ['~a~b c\u00a0', '\u00a0a\u00a0b c\u00a0'],
    ['\ufeffa', 'a'],
    [' \n', ''],
  ])('%j', (source, expected) => {
    expect(spipInlineToText(source)).toBe(expected)
  })

  test.each([
    [{}, 'l’eau\u00a0! <:ess:b:>', 'l’eau\u00a0!'],
    [{ lang: 'en' }, '<multi>[fr]Été ![en]Summer !</multi>', 'Summer !'],
    [{ typography: false }, "l'eau !", "l'eau !"],
    [{ notation: 'angle' as const }, '<<a>> {b}', '<> {b}'],
    [{ resolve: { idiom: ({ key }: { key: string }) => `${key} ?` } }, '<:ess:b:>', 'b\u00a0?'],
    [{ notes: true }, 'a[[n]]', 'a[[n]]'],
    // What a name in angles cannot be is text, as in HTML.
    [{ notation: 'spip' as const }, 'Jeanne <j@exemple.org> <b>x</b>', 'Jeanne <j@exemple.org> x'],
    [{ notation: 'spip' as const }, '<a.pdf> <https://exemple.org> <o:p>y', '<a.pdf> <https://exemple.org> y'],
  ])('with %j', (options, source, expected) => {
    expect(spipInlineToText(source, options)).toBe(expected)
  })
})
