import { describe, expect, test } from 'vitest'
import { parseSpip, type Resolve, spipInlineToText, spipToText } from '../../src/spip/index.ts'

describe('blocks', () => {
  test.each([
    ['a\n\nb', 'a\n\nb'],
    ['a\nb\n_ c', 'a\nb\nc'],
    ['{{{t}}}\na', 't\n\na'],
    ['-* a\n-** b\n-* c', 'a\nb\nc'],
    ['x\n-* a\n\ny', 'x\n\na\n\ny'],
    ['a\n- b\n-- c', 'a\n- b\n— c'],
    ['a\n----\nb', 'a\n\nb'],
    ['<quote>a</quote>b', 'a\n\nb'],
    ['<poesie>a\n{b}</poesie>', 'a\nb'],
    ['<poesie>a\n\nb\n \n\nc</poesie>', 'a\n\nb\n\nc'],
    ['<poesie>a<div>b</div>c</poesie>', 'a\nb\nc'],
    ['<img12>\n a', 'a'],
    ['a\n\n<!-- b --> c', 'a\n\nc'],
    ['a\n<code>\n b\n</code>', 'a\n\n b'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['', ''],
  ])('%j', (source, expected) => {
    expect(spipToText(source)).toBe(expected)
  })
})

describe('in the line', () => {
  test.each([
    ['{{a}} {b}', 'a b'],
    ['[a->b] [->http://x.y] [->art12]', 'a http://x.y art12'],
    ['a[#n<-]b', 'ab'],
    ['a [[n]].', 'a.'],
    ['[?terme|x] [SIAE|y]', 'terme SIAE'],
    ["[?l'ESS] et l'ESS", 'l’ESS et l’ESS'],
    ['<b>a</b> <i>b</i>', 'a b'],
    ['a<br>b', 'a\nb'],
    ['&eacute; &lt;b&gt; \\{ \\\\', 'é <b> { \\'],
    ['a~b', 'a\u00a0b'],
    ['<code>x < y</code>', 'x < y'],
    ['<html>a <b>b</b> &amp;</html>', 'a b &'],
    ['<math>$x$</math>', 'x'],
    ['a<script>b</script>c', 'a\n\nc'],
    ['a <!-- b -->', 'a '.trimEnd()],
    ['<a.pdf> <https://a.fr>', 'a.pdf https://a.fr'],
    ['https://a.example.org', 'https://a.example.org'],
    ['a < b & c', 'a < b & c'],
    ['<multi>[fr]a[en]b</multi> c', 'a c'],
    ['<multi>[fr]a\n\nb[en]c</multi>', 'a\n\nb'],
    // A part in another language is set by its own rules; what follows is not.
    ['<multi>[en]a: b![de]c</multi> d !', 'a: b! d\u00a0!'],
    ['<multi>[fr_tu]a ![de]b</multi>', 'a\u00a0!'],
    ['x <img12> y', 'x  y'],
  ])('%j', (source, expected) => {
    expect(spipToText(source).trimEnd()).toBe(expected)
    expect(spipToText(parseSpip(source))).toBe(spipToText(source))
  })
})

describe('raw HTML', () => {
  test.each([
    ['<html><p>a</p><p>b</p></html>', 'a\nb'],
    ['<html>\n<ul>\n  <li>a\n  <li>b <b>c</b>\n</ul>\n</html>d', 'a \nb c \n\nd'],
    ['<html>a<br>b<hr />c</html>', 'a\nb\nc'],
    ['<html>a < b & c &lt; <i title="x > y">d</i></html>', 'a < b & c < d'],
    ['<html>a<script>b</script><style>c</style><?php d ?>e<!-- <p>f --></html>', 'ae'],
    ['<html>a<pre>b\n  c</pre><code>d  e</code></html>', 'a\nb\n  c\nd e'],
    ['<pre>a\n  b &lt; <b>c</b><code>d<e></code></pre>f', 'a\n  b < cd<e>\n\nf'],
    ['<html><pre><code>a &lt;\n b</code></pre></html>', 'a <\n b'],
    ['x <html> y </html> z', 'x  y  z'],
    ['<html></html>', ''],
  ])('%j', (source, expected) => {
    expect(spipToText(source).trimEnd()).toBe(expected)
    expect(spipToText(parseSpip(source))).toBe(spipToText(source))
  })
})

test('cells stand apart, rows on lines of their own', () => {
  expect(spipToText('a\n|un|deux|\n|3|4|\nb')).toBe('a\n\nun\tdeux\n3\t4\n\nb')
})

test('notes of parts in other languages are left out, as in HTML', () => {
  const source = '<multi>[fr]a[[m]][en]b[[n]]</multi> c[[<>o]] d[[<x>p]] [[<x>]]'
  expect(spipToText(source, { notes: true })).toBe('a c d\n\nm\n\no\n\np')
  expect(spipToText(parseSpip(source), { notes: true, lang: 'en' })).toBe('b c d\n\nn\n\no\n\np')
})

test('notes come after the text', () => {
  expect(spipToText('a[[n\n\nm]] b[[<x>o]]', { notes: true })).toBe('a b\n\nn\n\nm\n\no')
})

describe('what the site answers', () => {
  const resolve: Resolve = {
    link: ({ type, id }) =>
      type === 'article' ? { url: `/${id}`, title: id === 12 ? '10. La visite : oui !' : undefined } : undefined,
    idiom: ({ module, key, lang }) => (module === 'ess' ? `${key} (${lang})` : undefined),
  }
  test.each([
    ['Voir [->art12].', 'Voir La visite\u00a0: oui\u00a0!.'],
    ['[la visite->art12]', 'la visite'],
    ['[->art13] [->rub3] [->https://a.example]', 'art13 rub3 https://a.example'],
    ['<:ess:adherer:> <:autre:>', 'adherer (fr) '],
    ['a[[Voir [->art12]]]', 'a\n\nVoir La visite\u00a0: oui\u00a0!'],
  ])('%j', (source, expected) => {
    expect(spipToText(source, { resolve, notes: true })).toBe(expected)
    expect(spipToText(parseSpip(source), { resolve, notes: true })).toBe(expected)
  })

  test('in the typography and the language of the text', () => {
    expect(spipToText('[->art12]', { resolve, lang: 'en' })).toBe('La visite : oui !')
    expect(spipToText('[->art12]', { resolve, typography: false })).toBe('La visite : oui !')
    expect(spipToText('<:ess:adherer:>', { resolve, lang: 'en' })).toBe('adherer (en)')
  })

  test('is given by functions that are known', () => {
    expect(() => spipToText('a', { resolve: { links: () => undefined } as object })).toThrow(TypeError)
  })
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
  ])('with %j', (options, source, expected) => {
    expect(spipInlineToText(source, options)).toBe(expected)
  })
})
