import { describe, expect, test } from 'vitest'
import { markdownOf } from '../converted.ts'

describe('tags that stand side by side are one block of HTML, with the text right between them', () => {
  test.each<[source: string, markdown: string]>([
    ['<div>a</div>', '<div>a</div>'],
    ['<div>{a} & [b->c]</div>', '<div><i>a</i> &amp; <a href="c">b</a></div>'],
    ['<p>a</p><p>b</p>', '<p>a</p>\n<p>b</p>'],
    ['<table><tr><td>{a}</td></tr></table>', '<table>\n<tr>\n<td><i>a</i></td>\n</tr>\n</table>'],
    ['<!-- c --><div>a</div>', '<!-- c -->\n<div>a</div>'],
    ['<hr><hr>', '<hr>\n<hr>'],
    ['<div>a</div><script>b\nc</script><hr>', '<div>a</div>\n<script>b\nc</script>\n<hr>'],
    ['<div>a</div><pre><code>b</code></pre>', '<div>a</div>\n\n```\nb\n```'],
    ['<div>a</div><html><p>*b*</p></html>', '<div>a</div>\n\n<p>*b*</p>'],
    ['<div>{a}', '<div><i>a</i></div>'],
    ['<div>{a}\n\n{b}', '<div><i>a</i>\n\n*b*\n\n</div>'],
    ['<ul>x<li>a</li></ul>', '<ul>x<li>a</li>\n</ul>'],
    ['<html>*a*<div></html>{b}</div>', '&#42;a&#42;<div>\n\n*b*\n\n</div>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('text before tags, in an item, is a paragraph', () => {
  test.each<[source: string, markdown: string]>([
    ['-* {a}<hr>', '- *a*\n  <hr>'],
    ['-* {a}<hr>{b}', '- *a*\n\n  <hr>\n\n  *b*'],
    ['-* {a}<div>{b}</div>\n-* c', '- *a*\n  <div><i>b</i></div>\n- c'],
    ['-* a<pre>b\n\nc</pre>', '- a\n  <pre>b\n\n  c</pre>'],
    [
      '<ul><li>{a}<table><tr><td>b</td></tr></table></li></ul>',
      '- *a*\n  <table>\n  <tr>\n  <td>b</td>\n  </tr>\n  </table>',
    ],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('Markdown between blank lines', () => {
  test.each<[why: string, source: string, markdown: string]>([
    ['paragraphs', '<div>\n\n{a}\n\n</div>', '<div>\n\n*a*\n\n</div>'],
    ['the call of a note', '<div>a[[n]]</div>', '<div>\n\na[^1]\n\n</div>\n\n[^1]: n'],
    ['the call of a note, in a paragraph of HTML', '<p>a[[n]]</p><p>b</p>', 'a[^1]\n\n<p>b</p>\n\n[^1]: n'],
    ['or with blanks in its tags', '<p >a[[n]]</p\n>', 'a[^1]\n\n[^1]: n'],
    ['but one with attributes', '<p id="b">a[[n]]</p>', '<p id="b">\n\na[^1]\n\n</p>\n\n[^1]: n'],
    ['or one that does not end', '<p>a[[n]]', '<p>\n\na[^1]\n\n[^1]: n'],
    ['a list', '<div>\n-* a\n</div>', '<div>\n\n- a\n\n</div>'],
  ])('%s', (_, source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('what a blank line would end stands alone', () => {
  test.each([
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['<script>a\n\nb</script>', '<script>a\n\nb</script>'],
    ['<!-- c\n\nd -->', '<!-- c\n\nd -->'],
    ['<div>a</div><pre>a\r\n\r\nb</pre><div>c</div>', '<div>a</div>\n\n<pre>a\n\nb</pre>\n\n<div>c</div>'],
    ['<div>a</div><pre>a\n\nb</pre><div>c</div>', '<div>a</div>\n\n<pre>a\n\nb</pre>\n\n<div>c</div>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('HTML that is something else', () => {
  test.each<[why: string, source: string, markdown: string]>([
    ['code, and its language', '<pre><code class="js">\na\n</code></pre>', '```js\n\na\n```'],
    ['code', '<pre><code>a &amp;\n\nb\n</code></pre>', '```\na &amp;\n\nb\n```'],
    ['an instruction', '<?php a ?>', '`<?php a ?>`'],
    ['raw HTML', '<html>\n\n<table>\n\n<tr><td>*a*</td></tr></table></html>', '<table>\n<tr><td>*a*</td></tr></table>'],
    ['a heading', '<h3>a</h3>', '### a'],
    ['a list', '<ul><li>a</li></ul>', '- a'],
  ])('%s', (_, source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})
