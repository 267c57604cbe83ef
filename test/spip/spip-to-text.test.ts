import { describe, expect, test } from 'vitest'
import { parseSpip, spipToText } from '../../src/spip/index.ts'

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
    ['x <img12> y', 'x  y'],
  ])('%j', (source, expected) => {
    expect(spipToText(source).trimEnd()).toBe(expected)
    expect(spipToText(parseSpip(source))).toBe(spipToText(source))
  })
})

test('cells stand apart, rows on lines of their own', () => {
  expect(spipToText('a\n|un|deux|\n|3|4|\nb')).toBe('a\n\nun\tdeux\n3\t4\n\nb')
})

test('notes come after the text', () => {
  expect(spipToText('a[[n\n\nm]] b[[<x>o]]', { notes: true })).toBe('a b\n\nn\n\nm\n\no')
})
