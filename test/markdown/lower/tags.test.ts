import { describe, expect, test } from 'vitest'
import { markdownOf } from '../converted.ts'

describe('HTML that says what Markdown has signs for', () => {
  test.each<[source: string, markdown: string]>([
    ['<del>a {b}</del>', '~~a *b*~~'],
    ['<DEL>a</DEL>', '~~a~~'],
    ['<h1>a</h1>\n\n<h6>{b}</h6>', '# a\n\n###### *b*'],
    ['<ul><li>a</li><li>b {c}</li></ul>', '- a\n- b *c*'],
    ['<ol><li>a<ul><li>b</li></ul></li></ol>', '1. a\n   - b'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['<OL  start="12"><LI>a</LI></OL>', '12. a'],
    ['<H3>a</H3>', '### a'],
    ['<ul>\n<li>\n\na\n\n</li>\n<li>b</li>\n</ul>', '- a\n\n- b'],
    ['<ul>\n<li>\n\na\n\nb\n\n</li>\n<li>\n\nc\n\n</li>\n</ul>', '- a\n\n  b\n\n- c'],
    ['<ul><li>a[[n]]</li><li></li></ul>', '- a[^1]\n-\n\n[^1]: n'],
    ['<ul><li><code>\na\n\nb\n</code></li></ul>', '- ```\n  a\n\n  b\n  ```'],
    ['<a href="b">c</a>', '[c](b)'],
    [
      '<ul><li><multi>[fr]{a}\n\nb[en]c</multi></li></ul>',
      '- <div lang="fr">\n\n  *a*\n\n  b\n  </div>\n\n  <div lang="en">\n\n  c\n  </div>',
    ],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

test('of a text in several languages, an item holds the blocks of the one that is asked for', () => {
  const source = '<ul><li><multi>[fr]a\n\n{b}[en]c</multi></li></ul>'
  expect(markdownOf(source, { lang: 'fr' })).toBe('- a\n\n  *b*')
  expect(markdownOf(source, { lang: 'en' })).toBe('- c')
})

describe('HTML that says more stays', () => {
  test.each<[source: string, markdown: string]>([
    ['<del class="x">a</del>', '<del class="x">a</del>'],
    ['<del></del>', '<del></del>'],
    ['<h3 class="x">a</h3>', '<h3 class="x">a</h3>'],
    ['<h3>\n\na\n\nb\n\n</h3>', '<h3>\n\na\n\nb\n\n</h3>'],
    ['<ul><li class="x">a</li></ul>', '<ul>\n<li class="x">a</li>\n</ul>'],
    ['<ul class="x"><li>a</li></ul>', '<ul class="x">\n<li>a</li>\n</ul>'],
    ['<ul><li>a<li>b</li></ul>', '<ul>\n<li>a<li>b</li>\n</ul>'],
    ['<ul></ul>', '<ul>\n</ul>'],
    ['<ul>x<li>a</li></ul>', '<ul>x<li>a</li>\n</ul>'],
    ['<ul>\n<li>a\n<li>b\n</ul>', '<ul>\n<li>a<li>b</ul>'],
    ['<ol start="-1"><li>a</li></ol>', '<ol start="-1">\n<li>a</li>\n</ol>'],
    ['<ol start="1234567890"><li>a</li></ol>', '<ol start="1234567890">\n<li>a</li>\n</ol>'],
    ['<ol reversed><li>a</li></ol>', '<ol reversed>\n<li>a</li>\n</ol>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})
