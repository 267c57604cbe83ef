import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../../src/spip/html/escape.ts'
import { inspectText, spipToHtml } from '../../src/spip/index.ts'
import { activeText, runsOf } from '../hostile/active-text.ts'

test('an empty text', () => {
  expect(inspectText('')).toEqual({ length: 0, links: [], hiddenText: 0, elements: [] })
})

test.each([
  ['{{été}} 😀', 5],
  ['[un lien->http://a.b]', 7],
  ['<b>a</b><!-- b -->', 1],
  [' a ', 1],
  // White space at the end is none of it, even one that does not break.
  ['a~', 1],
  // As it was written, before typography.
  ['a--b', 4],
  ['<multi>[fr]ab[en]cde</multi>', 5],
])('the length of %j is what a reader sees', (source, length) => {
  expect(inspectText(source).length).toBe(length)
})

describe('links', () => {
  test.each([
    ['[a b->http://c.d]', [{ url: 'http://c.d', textLength: 3 }]],
    ['[->http://c.d]', [{ url: 'http://c.d', textLength: 10 }]],
    ['https://a.example.org', [{ url: 'https://a.example.org', textLength: 21 }]],
    ['<a href="http://c.d">xy</a>', [{ url: 'http://c.d', textLength: 2 }]],
    ["<a href='http://c.d'></a>", [{ url: 'http://c.d', textLength: 0 }]],
    ['a[[[b->http://c.d]]]', [{ url: 'http://c.d', textLength: 1 }]],
    ['<a name="x">b</a>', []],
    // Only what a browser takes for the address is one.
    ['<a data-href="http://e.f" href="http://c.d">xy</a>', [{ url: 'http://c.d', textLength: 2 }]],
    ['<a title="href=http://e.f" href="http://c.d">xy</a>', [{ url: 'http://c.d', textLength: 2 }]],
    ['<a title="href=http://e.f">xy</a>', []],
    ['<a href="http://c.d"/>xy', [{ url: 'http://c.d', textLength: 0 }]],
    // A reference is its character, as in what is printed.
    ['<a href="http://c&#46;d?e&amp;f">xy</a>', [{ url: 'http://c.d?e&f', textLength: 2 }]],
    ['[xy->http://c&#46;d]', [{ url: 'http://c.d', textLength: 2 }]],
    ['<http://c&#46;d>', [{ url: 'http://c.d', textLength: 10 }]],
    // As deep as a tag is printed.
    [`${'<b>'.repeat(199)}<a href="http://c.d">xy</a>`, [{ url: 'http://c.d', textLength: 2 }]],
    ['<div href="http://c.d">b</div>', []],
    // What is never closed ends with the text, and what is inside it first; line ends behind a link are none of it.
    [
      '<a href="http://c.d">a<a href="http://e.f">bc',
      [
        { url: 'http://e.f', textLength: 2 },
        { url: 'http://c.d', textLength: 3 },
      ],
    ],
    ['[a<br>->http://c.d]', [{ url: 'http://c.d', textLength: 1 }]],
    ['a [b<i hidden>c->http://c.d] e', [{ url: 'http://c.d', textLength: 1 }]],
    ['a <a href="http://c.d">bc\n\nd</a>', [{ url: 'http://c.d', textLength: 2 }]],
    ['a\n\n<a href="http://c.d">', [{ url: 'http://c.d', textLength: 0 }]],
    ['a\n\n[->http://c.d]', [{ url: 'http://c.d', textLength: 10 }]],
    [
      '<https://c.d> <a@b.c> <e.pdf>',
      [
        { url: 'https://c.d', textLength: 11 },
        { url: 'mailto:a@b.c', textLength: 5 },
      ],
    ],
    // Raw blocks hold live HTML.
    ['<html>x <a href="http://c.d">yz</a></html>', [{ url: 'http://c.d', textLength: 2 }]],
    ['<pre><a href="http://c.d">y</a></pre>', [{ url: 'http://c.d', textLength: 1 }]],
    ['<html><pre><a href="http://c.d">y</html></pre>', [{ url: 'http://c.d', textLength: 1 }]],
    ['<html><b><pre><code><a href="http://c.d">y</a></code></pre></b></html>', [{ url: 'http://c.d', textLength: 1 }]],
    ['<pre><code><a href="http://c.d">y</a></code></pre>', []],
    ['<HTML\n><cadre><a href=http://c.d>y</a></cadre></html>', [{ url: 'http://c.d', textLength: 1 }]],
    ['<code><html><a href="http://c.d">y</a></html></code>', []],
    [
      '<multi>[fr][a->http://c.d][en][be->http://e.f]</multi>',
      [
        { url: 'http://c.d', textLength: 1 },
        { url: 'http://e.f', textLength: 2 },
      ],
    ],
  ])('%j', (source, links) => {
    expect(inspectText(source).links).toEqual(links)
  })
})

test.each([
  ['a<!-- b -->', 3],
  ['a<span style="display:none">bcd</span>', 3],
  ['a<b hidden>bcd</b>', 3],
  ['a<b style="opacity:0.5">bcd</b>', 0],
  ['a<b style="opacity: 0.0">bcd</b>', 3],
  ['a<b style="font-size: 0">bcd</b>', 3],
  ['a<b style="font-size:0.0em">bcd</b>', 3],
  ['a<b style="font-size: 0.8em">bcd</b>', 0],
  ['a<b style="opacity:.0">bcd</b>', 3],
  ['a<b style="opacity:.5">bcd</b>', 0],
  ['a<b style="display&#58;none">bcd</b>', 3],
  ['a<b title=""hidden>bcd</b>', 3],
  ['a<b title="un hidden champ" data-style="display:none">bcd</b>', 0],
  ['a<b>c</b>', 0],
  ['<b hidden>a~</b>b', 1],
  // An end tag closes what was opened inside; one that closes nothing, none.
  ['<i hidden>a<b>c</i>d', 2],
  ['<i hidden>a<b>c</b>d</i>e', 3],
  ['<i hidden>a</b>b</i>c', 2],
  ['<b hidden>a</b>b<b hidden>c</b>d', 2],
  ['<br hidden>a<b hidden/>b', 0],
  // An element too deep to be printed hides nothing.
  [`${'<b>'.repeat(200)}<i hidden>a`, 0],
  // Elements end with the node that they were opened in.
  ['<b hidden>a\n\nb', 1],
  ['{a<b hidden>b} c', 1],
  ['[a<b hidden>b->c] d', 1],
  ['|<b hidden>a|b|', 1],
  ['<div hidden>\n\na\n\n</div>b', 1],
  ['<multi>[fr]<b hidden>a</multi>b', 2],
  ['<html>a<!-- b --><b hidden>cd</b></html>', 5],
])('hidden text of %j', (source, hiddenText) => {
  expect(inspectText(source).hiddenText).toBe(hiddenText)
})

test('elements, each once', () => {
  expect(inspectText('<html><q>a</q><script>b</script></html><pre>c<ins>d</ins></pre>').elements).toEqual([
    'html',
    'ins',
    'pre',
    'q',
    'script',
  ])
  expect(inspectText('<q>a</q> <b>b</b> <q>c</q> <script>d</script>').elements).toEqual(['b', 'q', 'script'])
})

test('refuses what is not a string', () => {
  expect(() => inspectText(12 as never)).toThrow(/`source`/)
})

const PARTS = [
  '<html>',
  '</html>',
  '<pre>',
  '</pre>',
  '<code>',
  '</code>',
  '<b>',
  '<a href="http://a.bc">',
  '<a data-href="#" href="http://e.fg"/>',
  'd',
  '</a>',
]
const MORE = [
  '[e->http://a.bc]',
  ' http://a.example ',
  '<http://a.bc>',
  '<d@a.bc>',
  '<!--',
  '-->',
  '<cadre>',
  '</cadre>',
]
const rawHtml = fc.array(fc.constantFrom(...PARTS, ...MORE), { maxLength: 12 }).map((parts) => parts.join(''))

// Whoever counts the links of a comment counts all that its readers see.
test.each([
  ['raw HTML', rawHtml],
  ['active characters', activeText],
])('no link that a comment shows is missed: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (source) => {
      // Calls of notes stay on the page, and terms lead where the site says.
      const html = spipToHtml(source, { profile: 'comment', resolve: { glossary: () => ({ url: '#' }) } })
      const shown = Array.from(html.matchAll(/<a href="(?!#)([^"]*)/g), ([, url = '']) => url)
      const found = inspectText(source).links.map(({ url }) => escapeHtml(url))
      expect(found.length).toBeGreaterThanOrEqual(shown.length)
      expect(found).toEqual(expect.arrayContaining(shown))
    }),
    runsOf(1000),
  )
})
