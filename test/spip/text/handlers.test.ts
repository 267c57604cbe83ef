import { describe, expect, test } from 'vitest'
import { parseSpip, type Resolve, spipToText } from '../../../src/spip/index.ts'

/** Expects a source and its tree to be written as this text. */
function expectText(source: string, expected: string): void {
  const text = spipToText(source)
  expect(text.trimEnd()).toBe(expected)
  expect(spipToText(parseSpip(source))).toBe(text)
}

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
    ['a <!-- b -->', 'a'],
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
    expectText(source, expected)
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
    expectText(source, expected)
  })
})

test('cells stand apart, rows on lines of their own', () => {
  expect(spipToText('a\n|un|deux|\n|3|4|\nb')).toBe('a\n\nun\tdeux\n3\t4\n\nb')
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
})
